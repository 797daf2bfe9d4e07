import { stationsOf } from '../../shared/people/rules'
import { exportVolunteers } from '../../shared/volunteers/contract'
import { checkPeriod } from '../../shared/volunteers/export'
import { handle } from '../kernel/handle'
import { volunteerExports } from './exports-store'

export const exportVolunteersHandler = handle(exportVolunteers, async ({ input, actor, store, command }) => {
  const { from, to } = input
  const wrong = checkPeriod(from, to)
  if (wrong !== undefined) return wrong
  const stationIds = stationsOf(actor.posts, ['worker', 'head'])
  return store.create(volunteerExports, command, {
    fields: { byId: actor.id, stationIds, from, to },
    facts: [{ fact: 'volunteers.exported', detail: { from, to } }],
    reply: ({ _id }) => ({ id: _id }),
  })
})
