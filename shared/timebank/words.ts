import type { RefusalWords } from '../kernel/refusal'
import type { Origin, ReversalReason } from './codes'

export const originWords = {
  session: '活动',
  errand: '跑腿',
  redemption: '时间宝盒',
} satisfies Record<Origin['kind'], string>

export const reasonWords = {
  twice: '记重了',
  absent: '人没有来',
  minutes: '时长不对',
  person: '记错了人',
} satisfies Record<ReversalReason, string>

export const timebankRefusals = {
  'timebank.too_few_points': ({ points, needed }) =>
    `这一样要 ${String(needed)} 分，现在有 ${String(points)} 分，一分都没有动。看看别的，或者攒一攒再来。`,
  'timebank.not_reversible':
    '这一笔不是服务时长，不能从这里退。换的东西从时间宝盒里退，退过的请在活动那边改时长。',
  'timebank.guardian_needed': '不满 18 岁，把称呼写上榜要家里大人同意。请大人看一遍，点一下“同意”，再写上。',
  'timebank.own_entry': '自己的时长不能自己退。请另一位站长来看。',
  'timebank.already_reversed': '这一笔已经退过了，不会再退一次。打开看看是哪天退的。',
  'timebank.stars_not_rising': '后面一颗星的小时数要比前面的多。改一下再存。',
} satisfies Record<string, RefusalWords>
