import { refuse } from '../../shared/kernel/refusal'
import { stayOnMyOwn as contract } from '../../shared/teams/contract'
import { stayOnMyOwn } from '../../shared/teams/through-rules'
import { handle } from '../kernel/handle'
import { headsAt } from './heads'
import { findVolunteer, ownEntry, volunteers } from '../volunteers/volunteers-store'

export const stayOnMyOwnHandler = handle(contract, async (asked) => {
  const { actor, at, store, command } = asked
  const volunteer = await findVolunteer(store, actor)
  if (volunteer === undefined) return refuse('not_found')
  const headIds = await headsAt(asked, volunteer.stationId)
  return store.revise(volunteers, volunteer._id, ownEntry(actor), command, {
    decide: (entry) => stayOnMyOwn(entry, headIds, at),
    reply: ({ _id: id, status }) => ({ id, status }),
  })
})
