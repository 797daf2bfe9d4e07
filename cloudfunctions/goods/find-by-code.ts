import { codeOnLabel } from '../../shared/goods/labels'
import { findByCode } from '../../shared/goods/labels-contract'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { visibleAt } from './acting'
import { batches } from './goods-store'

export const findByCodeHandler = handle(findByCode, async ({ input, actor, store }) => {
  const code = codeOnLabel(input.code)
  if (code === undefined) return refuse('not_found')
  const [batch] = await store.find(batches, visibleAt(actor), { where: { code }, limit: 1 })
  return batch === undefined ? refuse('not_found') : { id: batch._id }
})
