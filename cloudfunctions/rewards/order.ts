import { refuse } from '../../shared/kernel/refusal'
import type { redeemReward } from '../../shared/rewards/contract'
import { holdMs, type Reward } from '../../shared/rewards/model'
import type { NewRedemption } from '../../shared/rewards/redemption-rules'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { findStation } from '../network/directory'
import { findVolunteer } from '../volunteers/volunteers-store'
import { codeHash, codeOf } from './redemption-code'

/** What an order is made of: the item as it is now, the station's counter, and the name to call out there. */
export async function orderOf(
  asked: Commanded<(typeof redeemReward)['input']>,
  reward: Reward,
  id: string,
): Promise<Omit<NewRedemption, 'status' | 'isReminded'> | Refused> {
  const { input, actor, at, store, vault } = asked
  const { stationId, title, kind, sponsor, pickup, drawing, keeperId } = reward
  const station = await findStation(asked, stationId)
  if (station === undefined) return refuse('not_found')
  const volunteer = await findVolunteer(store, actor)
  return {
    ...{ accountId: actor.id, displayName: volunteer?.displayName ?? '邻居', stationId, keeperId },
    station: { name: station.name, phone: station.phone },
    ...{ rewardId: reward._id, reward: { title, kind, sponsor, pickup, drawing }, points: input.points },
    codeHash: codeHash(vault, codeOf(vault, id)),
    expiresAt: at + holdMs(station),
  }
}
