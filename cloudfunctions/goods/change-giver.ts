import { changeGiver } from '../../shared/goods/contract'
import { changeGiverTo } from '../../shared/goods/giver-rules'
import { handle } from '../kernel/handle'
import { sealedContact } from './giver-contact'
import { atDesk, givers } from './goods-store'

export const changeGiverHandler = handle(changeGiver, ({ input, actor, store, vault, command }) => {
  const { id, name, kind, contact } = input
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...sealedContact(vault, contact, id),
  }
  return store.revise(givers, id, atDesk(actor), command, {
    decide: (giver) => changeGiverTo(giver, change),
    reply: ({ _id }) => ({ id: _id }),
  })
})
