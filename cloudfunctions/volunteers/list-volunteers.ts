import { isRefused } from '../../shared/kernel/refusal'
import { listVolunteers, type VolunteerRow } from '../../shared/volunteers/contract'
import type { Volunteer } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { registerOf, volunteers } from './volunteers-store'

export const listVolunteersHandler = handle(listVolunteers, async ({ input, actor, store }) => {
  const page = await store.list(volunteers, registerOf(actor), {
    where: { status: input.status },
    order: { registeredAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map(rowOf) }
})

function rowOf({ _id: id, areaCodes, skills, courses, ...volunteer }: Volunteer): VolunteerRow {
  const { displayName, status, communityName, registeredAt, reason, ageBand, freeTimes = [] } = volunteer
  return {
    ...{ id, displayName, status, communityName, registeredAt, reason, ageBand },
    freeTimes: [...freeTimes],
    areas: areaCodes.length,
    skills: [...skills],
    courses: [...courses],
  }
}
