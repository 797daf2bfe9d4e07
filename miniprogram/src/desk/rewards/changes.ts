import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import type { changeReward } from '@shared/rewards/contract'
import type { Limit } from '@shared/rewards/model'
import type { DeskReward } from '@shared/rewards/views'
import { limitWords } from '@shared/rewards/words'
import { From, fromNow, givenOf } from './from'
import { wholeNumber } from './whole-number'

/** What is written on the sheet. */
export const Changes = z.object({
  title: z.string(),
  words: z.string(),
  points: z.string(),
  ...From.shape,
  way: z.enum(['same', 'in', 'out']),
  pieces: z.string(),
  reason: z.string(),
})
type Changes = z.output<typeof Changes>

export function changesFrom(reward: DeskReward): Changes {
  const { title, words, points } = reward
  return { title, words, points: String(points), ...fromNow(reward), way: 'same', pieces: '', reason: '' }
}

/** Only what is different; or why it cannot be sent yet. */
export function changesOf(
  written: Changes,
  reward: DeskReward,
): Omit<InputOf<typeof changeReward>, 'id'> | string {
  const { title, words, points, way, pieces, reason } = written
  const price = wholeNumber(points)
  const count = wholeNumber(pieces)
  if (title.trim() === '') return '名字不能空着'
  if (words.trim() === '') return '写一句是什么样的'
  if (price === undefined) return '分写个整数'
  const given = givenOf(written)
  if (typeof given === 'string') return given
  if (way !== 'same' && count === undefined) return '几件写个整数'
  if (way !== 'same' && reason.trim() === '') return '写一句为什么'
  const { sponsor, limit, pickup } = given
  const was = { sponsor: reward.sponsor, limit: reward.limit ?? 'none', pickup: reward.pickup } as const
  const changed = {
    ...(title.trim() === reward.title ? {} : { title: title.trim() }),
    ...(words.trim() === reward.words ? {} : { words: words.trim() }),
    ...(price === reward.points ? {} : { points: price }),
    ...(sponsor.name === was.sponsor.name && sponsor.kind === was.sponsor.kind ? {} : { sponsor }),
    ...(saidLimit(limit) === saidLimit(was.limit) ? {} : { limit }),
    ...(pickup.place === was.pickup.place && pickup.hours === was.pickup.hours ? {} : { pickup }),
    ...(way === 'same' || count === undefined
      ? {}
      : { stock: { by: way === 'in' ? count : -count, reason: reason.trim() } }),
  }
  return Object.keys(changed).length === 0 ? '还没有改什么' : changed
}

function saidLimit(limit: Limit | 'none'): string {
  return limit === 'none' ? '' : limitWords(limit)
}
