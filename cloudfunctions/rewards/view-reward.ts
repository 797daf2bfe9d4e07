import type { Redemption, Reward } from '../../shared/rewards/model'
import { leftFor } from '../../shared/rewards/rules'
import type { DeskRedemption, DeskReward, RedemptionRow, RewardCard } from '../../shared/rewards/views'

/** An item as one person may have it. */
export function viewCard(reward: Reward, personId: string, at: number): RewardCard {
  const { limit } = reward
  return {
    ...itemOf(reward),
    ...(limit === undefined ? {} : { leftForMe: leftFor(reward, personId, at) }),
  }
}

export function viewDeskReward(reward: Reward): DeskReward {
  const { words, pickup, held, handed } = reward
  return { ...itemOf(reward), words, pickup, held, handed }
}

export function viewRedemptionRow(redemption: Redemption): RedemptionRow {
  const { _id: id, reward, points, status, createdAt, expiresAt, endedAt, reason } = redemption
  const { title, drawing } = reward
  return { id, title, drawing, points, status, orderedAt: createdAt, expiresAt, endedAt, reason }
}

export function viewDeskRedemption(redemption: Redemption): DeskRedemption {
  return { ...viewRedemptionRow(redemption), displayName: redemption.displayName }
}

function itemOf({ _id: id, title, kind, drawing, points, stock, sponsor, limit, status }: Reward) {
  return { id, title, kind, drawing, points, stock, sponsor, limit, status }
}
