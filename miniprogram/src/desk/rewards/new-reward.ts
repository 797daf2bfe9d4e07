import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import type { putReward } from '@shared/rewards/contract'
import { Drawing, RewardKind } from '@shared/rewards/model'
import type { Draft } from '../../call/use-draft'
import { From, givenOf } from './from'
import { wholeNumber } from './whole-number'

/** What is written on the sheet. */
export const NewReward = z.object({
  title: z.string(),
  words: z.string(),
  kind: RewardKind,
  drawing: Drawing,
  points: z.string(),
  pieces: z.string(),
  ...From.shape,
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
  const { title, words, kind, drawing } = written
  const points = wholeNumber(written.points)
  const stock = wholeNumber(written.pieces)
  if (title.trim() === '') return '先写叫什么'
  if (words.trim() === '') return '写一句是什么样的'
  if (points === undefined) return '要多少分，写个整数'
  if (stock === undefined) return '有几件，写个整数'
  const given = givenOf(written)
  if (typeof given === 'string') return given
  const { limit, ...from } = given
  return {
    ...{ title: title.trim(), words: words.trim(), kind, drawing, points, stock },
    ...from,
    ...(limit === 'none' ? {} : { limit }),
  }
}
