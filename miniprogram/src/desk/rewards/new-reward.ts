import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import type { putReward } from '@shared/rewards/contract'
import { Drawing, RewardKind, sponsorKinds } from '@shared/rewards/model'
import type { Draft } from '../../call/use-draft'
import { wholeNumber } from './whole-number'

/** What is written on the sheet. */
export const NewReward = z.object({
  title: z.string(),
  words: z.string(),
  kind: RewardKind,
  drawing: Drawing,
  points: z.string(),
  pieces: z.string(),
  sponsor: z.string(),
  sponsorKind: z.enum(sponsorKinds),
  limit: z.enum(['none', 'month', 'year']),
  limitCount: z.string(),
  place: z.string(),
  hours: z.string(),
})
export type RewardDraft = Draft<z.output<typeof NewReward>>

export const nothingYet: z.output<typeof NewReward> = {
  ...{ title: '', words: '', kind: 'goods', drawing: 'box', points: '', pieces: '' },
  ...{ sponsor: '', sponsorKind: 'company', limit: 'none', limitCount: '1' },
  ...{ place: '社工站前台', hours: '工作日 9 点到 17 点' },
}

/** What goes out; or what is still missing. */
export function newRewardOf(
  written: z.output<typeof NewReward>,
): Omit<InputOf<typeof putReward>, 'stationId'> | string {
  const { title, words, kind, drawing, sponsor, sponsorKind, limit, place, hours } = written
  const points = wholeNumber(written.points)
  const stock = wholeNumber(written.pieces)
  const count = wholeNumber(written.limitCount)
  if (title.trim() === '') return '先写叫什么'
  if (words.trim() === '') return '写一句是什么样的'
  if (points === undefined) return '要多少分，写个整数'
  if (stock === undefined) return '有几件，写个整数'
  if (sponsor.trim() === '') return '写一下是谁送的'
  if (limit !== 'none' && count === undefined) return '每人几件，写个整数'
  if (place.trim() === '' || hours.trim() === '') return '写一下在哪里取、什么时候取'
  return {
    ...{ title: title.trim(), words: words.trim(), kind, drawing, points, stock },
    sponsor: { name: sponsor.trim(), kind: sponsorKind },
    ...(limit === 'none' || count === undefined ? {} : { limit: { count, per: limit } }),
    pickup: { place: place.trim(), hours: hours.trim() },
  }
}
