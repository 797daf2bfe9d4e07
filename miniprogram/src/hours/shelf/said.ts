import type { RewardCard, Shelf } from '@shared/rewards/views'

/** Whether the own points are enough for this one, and one may have it. */
function isWithin({ points, stock, leftForMe }: RewardCard, myPoints: number): boolean {
  return stock > 0 && leftForMe !== 0 && points <= myPoints
}

/** 您有 30 分，够换 3 样; with one shelf and nothing within reach: how far it is to the nearest. */
export function shelfSentence(shelves: readonly Shelf[]): string {
  const points = shelves.reduce((sum, { myPoints }) => sum + myPoints, 0)
  const within = shelves.flatMap(({ rewards, myPoints }) => rewards.filter((one) => isWithin(one, myPoints)))
  if (within.length > 0) return `您有 ${String(points)} 分，够换 ${String(within.length)} 样`
  const missing = shelves
    .flatMap(({ rewards, myPoints }) =>
      rewards.filter(({ stock }) => stock > 0).map((one) => one.points - myPoints),
    )
    .filter((one) => one > 0)
  const have = points === 0 ? '您还没有分' : `您有 ${String(points)} 分`
  return missing.length === 0 ? have : `${have}，再攒 ${String(Math.min(...missing))} 分就够换一样`
}
