import { getGiverLink } from '../../shared/goods/link-contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { linkCodeOf } from './giver-code'
import { atDesk, givers } from './goods-store'

export const getGiverLinkHandler = handle(getGiverLink, async ({ input, actor, store, vault }) => {
  const giver = await store.get(givers, input.id, atDesk(actor))
  return isRefused(giver) ? giver : { id: giver._id, code: linkCodeOf(vault, giver) }
})
