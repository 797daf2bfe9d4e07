import { beginOf } from '../kernel/period'
import type { RefusalWords } from '../kernel/refusal'
import { dayOf, sayMinute, weekdayOf } from '../kernel/time'
import type { ActivityKind } from './model'
import { daysOf, type Repeat, type Series, weekOfMonth } from './series'

export const activityKindWords = {
  talk: '讲座',
  class: '课和兴趣班',
  outing: '外出',
  festival: '过节',
  cleanup: '清洁家园',
  training: '培训',
  clinic: '义诊',
  haircut: '义剪',
  bath: '助浴',
  meal: '助餐',
} satisfies Record<ActivityKind, string>

/** What those who come do there: 来理发 20 位. */
export const comingWords = {
  talk: '来听',
  class: '来上课',
  outing: '一起去',
  festival: '来过节',
  cleanup: '来参加',
  training: '来上课',
  clinic: '来看诊',
  haircut: '来理发',
  bath: '来洗澡',
  meal: '来吃饭',
} satisfies Record<ActivityKind, string>

export const repeatWords = {
  once: '就一次',
  weekly: '每周',
  biweekly: '隔一周',
  monthly: '每月',
} satisfies Record<Repeat, string>

const figures = ['一', '二', '三', '四', '五', '六', '日'] as const
const figureOf = (weekday: number) => figures[weekday - 1] ?? ''

/** 每周三 14:00 到 15:30, 每周一到周五 11:00 到 12:30, 每月第 2 个周日 9:00 到 11:30, 11 月 22 日周日 9:00 到 11:30 */
export function seriesWords(series: Series): string {
  const { from, startMinute, endMinute } = series
  return `${rhythmWords(series, from)} ${sayMinute(startMinute)} 到 ${sayMinute(endMinute)}`
}

function rhythmWords({ repeat, weekdays }: Series, from: string): string {
  const first = weekdayOf(beginOf(from))
  if (repeat === 'once') return `${dayWords(from)}${first}`
  if (repeat === 'monthly') return `每月第 ${String(weekOfMonth(from))} 个${first}`
  const every = repeat === 'weekly' ? '每' : '每隔一'
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b)
  const last = sorted.at(-1)
  if (sorted.length < 2 || last === undefined)
    return `${every}${last === undefined ? first : `周${figureOf(last)}`}`
  const isRun = sorted.length > 2 && last - (sorted[0] ?? 0) === sorted.length - 1
  return isRun
    ? `${every}周${figureOf(sorted[0] ?? 0)}到周${figureOf(last)}`
    : `${every}周${sorted.map(figureOf).join('、')}`
}

/** How many dates it comes to, from when to when, and what a holiday takes. */
export function previewWords(series: Series): string {
  const { days, skipped } = daysOf(series)
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return '这段时间里一次也排不出来'
  if (days.length === 1) return `只有 ${dayWords(first)}这一次`
  const left = skipped.length === 0 ? '' : `，${skipped.map(dayWords).join('、')}放假，不排`
  return `从 ${dayWords(first)}到 ${dayWords(last)}，一共 ${String(days.length)} 次${left}`
}

/** 11 月 22 日 */
export function dayWords(day: string): string {
  return `${String(Number(day.slice(5, 7)))} 月 ${String(Number(day.slice(8)))} 日`
}

const datesWhy: Readonly<Record<string, string>> = {
  end: '结束要在开始之后。改一下时间再发，写的都在。',
  period: '从哪天到哪天对不上，最长一年。改一下再发，写的都在。',
  past: '有一场的开始时间已经过了。换个以后的时间再发，写的都在。',
  far: '排得太远了，最远一年多一点。先排近的，后面的到时候再发。',
  long: '一场最长 12 小时。改一下时间，或者分成两场。',
  twice: '有两场排在了同一个时间。挪开一场再发。',
  slots: '一场的时间还不够一个人的。时间放长一点，或者每人的时间改短一点。',
  shorter: '按时段约好的，时间不能缩短，约了后面时段的人会落空。可以整场挪，或者取消这一场再发一场。',
}

const termsWhy: Readonly<Record<string, string>> = {
  slots: '只有义诊、义剪、助浴、助餐能分时段。换个种类，或者不分时段。',
  home: '只有义诊、义剪、助浴、助餐能上门。换个种类，或者改成大家来。',
  grants: '只有培训能算学过一门课。换个种类，或者不选课。',
}

export const planRefusals = {
  'activities.dates': (detail) => datesWhy[String(detail['why'])] ?? '',
  'activities.no_dates': '这段时间里一次也排不出来，也许都赶上放假。换一段时间再发，写的都在。',
  'activities.too_many_dates': (detail) =>
    detail['most'] === undefined
      ? `这样排有 ${String(detail['count'])} 场，一次最多发 60 场。先发前面的，后面的到时候再发。`
      : `加上这些一共 ${String(detail['count'])} 场，一个活动最多 ${String(detail['most'])} 场。少加几场，或者另发一个活动。`,
  'activities.terms': (detail) => termsWhy[String(detail['why'])] ?? '',
  'activities.words_held': '这几句话里有微信拦下的说法。换个说法再发，写的都在。',
  'activities.date_over': '这一场已经开始了，或者已经取消了，不能再动。后面的场次还可以改。',
  'activities.not_due': '还没有到时候，到了会自动办。',
  'activities.seated': (detail) =>
    `${dayWords(dayOf(Number(detail['at'])))}那场已经有 ${String(detail['seated'])} 位占了位子，不能少于 ${String(detail['seated'])} 位。多留几位，或者先打电话商量。`,
  'activities.code_unavailable': '微信这会儿没有给码，海报没有做成。过几分钟再点一次。',
} satisfies Record<string, RefusalWords>
