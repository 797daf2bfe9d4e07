import type { listErrandsNear } from '../../shared/errands/contract'
import type { Looker } from '../../shared/errands/ranking'
import type { OutputOf } from '../../shared/kernel/contract'
import { isRefused } from '../../shared/kernel/refusal'
import type { Volunteer } from '../../shared/volunteers/model'
import type { Asked } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { placeOf } from '../network/directory'
import { findAccount } from '../people/people-store'
import { findSignUpEnd } from '../teams/teams-store'
import { findVolunteer } from '../volunteers/volunteers-store'

type Near = OutputOf<typeof listErrandsNear>

/** Who looks around, from where, and what she may do. */
interface Found extends Pick<Near, 'why' | 'around'> {
  /** Present where she may take something. */
  readonly volunteer?: Volunteer
  /** Epoch ms from which she may not; absent: never. */
  readonly signUpEnd?: number
  /** What is compared with what errands need; of a neighbour who is no volunteer nothing is known, and nothing is asked. */
  readonly able: Looker
  readonly stationIds: readonly string[]
}

/** A volunteer's home and areas are in the register; a neighbour's home is in her account, or she says where to look. */
export async function findLooker(asked: Asked<(typeof listErrandsNear)['input']>): Promise<Found | Refused> {
  const volunteer = await findVolunteer(asked.store, asked.actor)
  if (volunteer?.status === 'active') {
    const { communityCode: code, communityName: name, stationIds } = volunteer
    const found = { able: volunteer, stationIds, around: { code, name } }
    const signUpEnd = await findSignUpEnd(asked.store, volunteer)
    return signUpEnd > asked.at ? { ...found, volunteer, signUpEnd } : { ...found, why: 'stopped' }
  }
  const why = volunteer?.status ?? 'unregistered'
  const code =
    asked.input.communityCode ??
    volunteer?.communityCode ??
    (await findAccount(asked.store, asked.actor))?.communityCode
  const able = { communityCode: code ?? '', areaCodes: [], skills: [], courses: [] }
  if (code === undefined) return { why, able, stationIds: [] }
  const place = await placeOf(asked, code)
  if (isRefused(place)) return place
  const around = { code, name: place.community.name }
  return { why, able, stationIds: [place.station._id], around }
}
