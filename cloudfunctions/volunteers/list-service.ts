import { listService } from '../../shared/volunteers/contract'
import { freeHelperSeats, offer, type Service } from '../../shared/volunteers/service'
import type { Volunteer } from '../../shared/volunteers/model'
import type { Need } from '../../shared/volunteers/need-model'
import { sessions } from '../activities/activities-store'
import { errands } from '../errands/errands-store'
import { gt, isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { findSignUpEnd } from '../teams/teams-store'
import { needs, takenNeeds } from './needs-store'
import { viewNeed } from './view-need'
import { viewService } from './view-service'
import { findVolunteer } from './volunteers-store'

/** So many of each at most, the soonest: what a screen and a person can take in. */
const EACH_MAX = 60
/** Helpers are looked for this far ahead. */
const AHEAD_MS = 30 * 24 * 60 * 60 * 1000

export const listServiceHandler = handle(listService, async (asked) => {
  const { actor, at, store } = asked
  const volunteer = await findVolunteer(store, actor)
  if (volunteer?.status !== 'active') {
    return { why: volunteer?.status ?? ('unregistered' as const), services: [], mine: [] }
  }
  const mine = await store.find(needs, takenNeeds(actor), { where: { status: 'taken' }, limit: EACH_MAX })
  const signUpEnd = await findSignUpEnd(store, volunteer)
  if (signUpEnd <= at) {
    return { why: 'stopped' as const, services: [], mine: mine.map(viewMine) }
  }
  const found = [
    ...(await errandsFor(asked, volunteer)),
    ...(await sessionsFor(asked, volunteer)),
    ...(await needsFor(asked, volunteer)),
  ]
  return {
    around: { code: volunteer.communityCode, name: volunteer.communityName },
    services: offer(found, volunteer, at).map((offered) =>
      viewService({ ...asked, signUpEnd }, volunteer, offered),
    ),
    mine: mine.map(viewMine),
  }
})

/** With whom takes her along, and how to ring. */
function viewMine(need: Need) {
  const { displayName, workPhone } = need.worker
  return { ...viewNeed(need), worker: { displayName, phone: workPhone ?? need.station.phone } }
}

type Looking = Asked<(typeof listService)['input']>

async function errandsFor(
  { actor, at, store }: Looking,
  { stationIds }: Volunteer,
): Promise<readonly Service[]> {
  const found = await store.find(
    errands,
    { stationId: isIn(stationIds), status: 'open', endsAt: gt(at) },
    { where: { freePlaces: gt(0), 'text.check': 'passed' }, order: { endsAt: 'asc' }, limit: EACH_MAX },
  )
  return found
    .filter(
      ({ partyIds, helpers }) =>
        !partyIds.includes(actor.id) && helpers.every(({ accountId }) => accountId !== actor.id),
    )
    .map((errand) => ({ kind: 'errand', errand }))
}

async function sessionsFor(
  { actor, at, store }: Looking,
  { stationIds }: Volunteer,
): Promise<readonly Service[]> {
  const found = await store.find(
    sessions,
    { stationId: isIn(stationIds), status: 'open', startsAt: gt(at) },
    { order: { startsAt: 'asc' }, limit: EACH_MAX },
  )
  return found
    .filter((session) => session.startsAt < at + AHEAD_MS && freeHelperSeats(session, actor.id, at) > 0)
    .map((session) => ({ kind: 'session', session }))
}

async function needsFor({ store }: Looking, { stationIds }: Volunteer): Promise<readonly Service[]> {
  const found = await store.find(
    needs,
    { stationId: isIn(stationIds), status: 'open' },
    { where: { check: 'passed' }, order: { createdAt: 'desc' }, limit: EACH_MAX },
  )
  return found.map((need) => ({ kind: 'need', need }))
}
