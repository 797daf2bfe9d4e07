import type { RewardView } from '@shared/rewards/views'
import { limitWords, reachWords } from '@shared/rewards/words'

/** Why it cannot be exchanged now; stands under the button. */
export function blockedBecause(reward: RewardView): string | undefined {
  const { status, stock, limit, leftForMe, points, myPoints } = reward
  if (status === 'off') return '这件收起来了，看看柜上别的'
  if (stock === 0) return '换完了，补了货再来'
  if (limit !== undefined && leftForMe === 0) return `${limitWords(limit)}，您的已经换过了`
  return points > myPoints ? reachWords(points, myPoints) : undefined
}
