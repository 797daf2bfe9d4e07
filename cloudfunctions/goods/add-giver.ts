import { addGiver } from '../../shared/goods/contract'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { linkCodeOf, linkHashOf } from './giver-code'
import { sealedContact } from './giver-contact'
import { desksOf, givers } from './goods-store'

export const addGiverHandler = handle(addGiver, async ({ input, actor, store, vault, command }) => {
  const { stationId, name, kind, contact } = input
  if (!desksOf(actor).includes(stationId)) return refuse('not_found')
  const id = idOf(givers, command)
  const [known] = await store.find(givers, { stationId, name }, { limit: 1 })
  if (known !== undefined && known._id !== id) return refuse('goods.giver_known', { id: known._id })
  const linkHash = linkHashOf(vault, linkCodeOf(vault, { _id: id }))
  return store.create(givers, command, {
    fields: { stationId, name, kind, linkHash, ...sealedContact(vault, contact, id) },
    facts: [{ fact: 'giver.added' }],
    reply: ({ _id }) => ({ id: _id }),
  })
})
