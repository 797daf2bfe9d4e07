import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import type { changeReward } from '@shared/rewards/contract'
import type { DeskReward } from '@shared/rewards/views'
import { wholeNumber } from './whole-number'

/** What is written on the sheet. */
export const Changes = z.object({
  title: z.string(),
  words: z.string(),
  points: z.string(),
  way: z.enum(['same', 'in', 'out']),
  pieces: z.string(),
  reason: z.string(),
})
type Changes = z.output<typeof Changes>

export function changesFrom({ title, words, points }: DeskReward): Changes {
  return { title, words, points: String(points), way: 'same', pieces: '', reason: '' }
}

/** Only what is different; or why it cannot be sent yet. */
export function changesOf(
  { title, words, points, way, pieces, reason }: Changes,
  reward: DeskReward,
): Omit<InputOf<typeof changeReward>, 'id'> | string {
  const price = wholeNumber(points)
  const count = wholeNumber(pieces)
  if (title.trim() === '') return '名字不能空着'
  if (words.trim() === '') return '写一句是什么样的'
  if (price === undefined) return '分写个整数'
  if (way !== 'same' && count === undefined) return '几件写个整数'
  if (way !== 'same' && reason.trim() === '') return '写一句为什么'
  const changed = {
    ...(title.trim() === reward.title ? {} : { title: title.trim() }),
    ...(words.trim() === reward.words ? {} : { words: words.trim() }),
    ...(price === reward.points ? {} : { points: price }),
    ...(way === 'same' || count === undefined
      ? {}
      : { stock: { by: way === 'in' ? count : -count, reason: reason.trim() } }),
  }
  return Object.keys(changed).length === 0 ? '还没有改什么' : changed
}
