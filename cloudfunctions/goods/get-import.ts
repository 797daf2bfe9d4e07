import { getImport } from '../../shared/goods/import-contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, goodsLists } from './goods-store'
import { nextPart } from './import-parts'
import { progressOf } from './import-progress'

export const getImportHandler = handle(getImport, async ({ input, actor, store }) => {
  const list = await store.get(goodsLists, input.id, atDesk(actor))
  if (isRefused(list)) return list
  return list.status === 'writing' ? progressOf(list, await nextPart(store, list)) : progressOf(list)
})
