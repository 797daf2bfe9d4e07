import { openGiverContact } from '../../shared/goods/contract'
import { lookUpContact } from '../../shared/goods/giver-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { openedContact } from './giver-contact'
import { atDesk, givers } from './goods-store'

/** First it is on record, then it is read. */
export const openGiverContactHandler = handle(openGiverContact, async (asked) => {
  const { input, actor, store, vault, command } = asked
  const logged = await store.revise(givers, input.id, atDesk(actor), command, {
    decide: lookUpContact,
    reply: ({ _id }) => ({ id: _id }),
  })
  if (isRefused(logged)) return logged
  const giver = await store.get(givers, logged.id, atDesk(actor))
  return isRefused(giver) ? giver : { ...logged, ...openedContact(vault, giver) }
})
