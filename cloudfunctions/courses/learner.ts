import { isRefused } from '../../shared/kernel/refusal'
import type { Volunteer } from '../../shared/volunteers/model'
import type { Actor } from '../kernel/actor'
import type { Store } from '../kernel/store'
import { placeOf } from '../network/directory'
import { findAccount } from '../people/people-store'
import { findVolunteer } from '../volunteers/volunteers-store'

interface Learner {
  readonly volunteer: Volunteer | undefined
  /** Whose lessons one is offered, the own station first. */
  readonly stationIds: readonly string[]
}

/** A volunteer's stations are in the register; a neighbour's is that of her home. */
export async function findLearner(asking: {
  readonly store: Store
  readonly actor: Actor
  readonly at: number
}): Promise<Learner> {
  const volunteer = await findVolunteer(asking.store, asking.actor)
  if (volunteer !== undefined) {
    const { stationId, stationIds } = volunteer
    return { volunteer, stationIds: [...new Set([stationId, ...stationIds])] }
  }
  const code = (await findAccount(asking.store, asking.actor))?.communityCode
  const place = code === undefined ? undefined : await placeOf(asking, code)
  const isKnown = place !== undefined && !isRefused(place)
  return { volunteer, stationIds: isKnown ? [place.station._id] : [] }
}
