import { continueImport } from '../../shared/goods/import-contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, goodsLists } from './goods-store'
import { progressOf } from './import-progress'
import { writeOn } from './import-writing'

/** Short enough for the page to show that something happens. */
const STEP_MS = 1500

export const continueImportHandler = handle(continueImport, async ({ input, actor, at, store }) => {
  const list = await store.get(goodsLists, input.id, atDesk(actor))
  if (isRefused(list)) return list
  return list.status === 'writing' ? writeOn(store, list, performance.now() + STEP_MS, at) : progressOf(list)
})
