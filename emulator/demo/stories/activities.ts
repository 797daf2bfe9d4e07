import { sessionIdOf } from '../../../shared/activities/model'
import { dayOf, placeInWeek } from '../../../shared/kernel/time'
import { type CommunityName, communities } from '../places'
import type { Stage } from '../stage'
import { comings, type StoryKey } from './comings'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

interface Plan {
  readonly key: StoryKey
  readonly by: 'chen' | 'yue'
  readonly community: CommunityName
  /** The first day: so many days from now, then on to this weekday (1 Monday … 7 Sunday). */
  readonly from: readonly [days: number, weekday: number]
  /** When it was published, before now. */
  readonly daysAgo: number
  readonly weeks?: number
  readonly series?: Readonly<Record<string, unknown>>
  readonly clock: readonly [startHour: number, endHour: number]
  readonly terms: Readonly<Record<string, unknown>>
}

const elders = ['senior', 'elder', 'eldest']

/** Nine in 枫林街道: two that come every week, lunch on weekdays, care at home, and one that is over. */
const plans: readonly Plan[] = [
  {
    ...{ key: 'haircut', by: 'chen', community: '枫林里', from: [2, 7], daysAgo: 9, clock: [9, 11.5] },
    terms: {
      ...{ title: '树下义剪', kind: 'haircut', partners: ['红杉美发'], mode: 'either', ageBands: elders },
      words: '洗好头来就行，每人约 15 分钟，理完在树下喝杯茶。',
      ...{ place: '枫林里小花园', rainPlace: '站里一楼', seats: 20, helperSeats: 6 },
      ...{ helperWords: '扫地、递毛巾、扶一把', answerMinutes: 120 },
    },
  },
  {
    ...{
      key: 'talk',
      by: 'chen',
      community: '枫林里',
      from: [1, 3],
      daysAgo: 12,
      weeks: 11,
      clock: [14, 15.5],
    },
    series: { repeat: 'weekly' },
    terms: {
      ...{ title: '健康讲座', kind: 'talk', partners: ['枫林社区医院'], seats: 30, helperSeats: 2 },
      words: '每周三换一个题目，讲完可以量血压。带上平时吃的药盒，大夫帮着看看。',
      ...{ place: '社工站二楼', helperWords: '搬凳子、登记' },
    },
  },
  {
    ...{
      key: 'cards',
      by: 'chen',
      community: '枫林里',
      from: [1, 2],
      daysAgo: 12,
      weeks: 8,
      clock: [14, 16.5],
    },
    series: { repeat: 'weekly', weekdays: [2, 5] },
    terms: {
      ...{ title: '棋牌下午', kind: 'class', place: '枫林里活动室', seats: 16 },
      words: '象棋、扑克都有，不玩钱。水自己带，位子先到先坐。',
    },
  },
  {
    ...{
      key: 'lunch',
      by: 'yue',
      community: '顺义道',
      from: [1, 1],
      daysAgo: 6,
      weeks: 2,
      clock: [11, 12.5],
    },
    series: { repeat: 'weekly', weekdays: [1, 2, 3, 4, 5] },
    terms: {
      ...{ title: '助餐午饭', kind: 'meal', ageBands: elders, place: '顺义道助餐食堂', seats: 12 },
      words: '一荤两素，软和，少油少盐。忌口写一下，厨房单独留。',
      ...{ slotMinutes: 30, noteKind: 'diet', perSignUp: 2, helperSeats: 2, helperWords: '端饭、擦桌子' },
    },
  },
  {
    ...{ key: 'clinic', by: 'chen', community: '枫林里', from: [3, 6], daysAgo: 5, clock: [9, 11] },
    terms: {
      ...{ title: '眼科义诊', kind: 'clinic', partners: ['区中医院眼科'], place: '社工站一楼', seats: 2 },
      words: '查视力、看眼底。带上老花镜和以前的病历，约好时间来，不用排队。',
      ...{
        slotMinutes: 15,
        noteKind: 'health',
        answerMinutes: 120,
        helperSeats: 2,
        helperWords: '领路、叫号',
      },
    },
  },
  {
    ...{ key: 'bath', by: 'yue', community: '河沿里', from: [2, 4], daysAgo: 8, weeks: 7, clock: [9, 11] },
    series: { repeat: 'weekly' },
    terms: {
      ...{ title: '上门助浴', kind: 'bath', mode: 'home', ageBands: elders, place: '您家里', seats: 1 },
      words: '两个人上门，水温、防滑垫都带着。身体情况写一下，血压高的先打电话。',
      ...{ slotMinutes: 60, noteKind: 'health', perSignUp: 1, helperSeats: 2, course: 'care' },
      helperWords: '扶着、递东西',
    },
  },
  {
    ...{ key: 'dumplings', by: 'yue', community: '顺义道', from: [9, 6], daysAgo: 3, clock: [9, 11.5] },
    terms: {
      ...{ title: '一起包饺子', kind: 'festival', place: '顺义道活动中心', seats: 40, helperSeats: 4 },
      words: '面和馅站里备好，手洗干净就能上手。包好的煮一锅，走不动的邻居送上门。',
      ...{ opensDaysBefore: 30, perSignUp: 6, helperWords: '和面、烧水、送饺子' },
    },
  },
  {
    ...{ key: 'cleanup', by: 'chen', community: '槐安里', from: [4, 6], daysAgo: 4, clock: [8.5, 10.5] },
    terms: {
      ...{ title: '楼道大扫除', kind: 'cleanup', place: '槐安里 6 号楼前', seats: 30, perSignUp: 4 },
      words: '一层一层清杂物，手套和袋子站里带。小孩跟着大人来。',
    },
  },
  {
    ...{ key: 'phones', by: 'chen', community: '枫林里', from: [-11, 4], daysAgo: 20, clock: [9.5, 11] },
    terms: {
      ...{ title: '手机课：挂号', kind: 'class', ageBands: elders, place: '社工站二楼', seats: 12 },
      words: '带上自己的手机，充好电。一步一步教，记不住可以再来。',
      ...{ helperSeats: 3, helperWords: '一对一教' },
    },
  },
]

/** Of each activity its id, and the session of its first date: for those who say who was there. */
export type Played = Readonly<Record<StoryKey, { readonly id: string; readonly sessionId: string }>>

/** What the station offers, and who comes. */
export async function playActivities(stage: Stage, now: number): Promise<Played> {
  const played: [StoryKey, { id: string; sessionId: string }][] = []
  for (const plan of plans) {
    const { id } = (await stage.call(
      now - plan.daysAgo * DAY,
      plan.by,
      'activities.publish',
      toInput(plan, now),
    )) as {
      readonly id: string
    }
    const sessionId = sessionIdOf(id, 'd01')
    played.push([plan.key, { id, sessionId }])
    await comeTo(stage, plan, sessionId, now)
  }
  return Object.fromEntries(played) as Played
}

function toInput({ community, from, weeks = 0, series = {}, clock, terms }: Plan, now: number) {
  const first = dayAfter(now, from)
  const [startMinute, endMinute] = clock.map((hour) => hour * 60)
  return {
    ...{ partners: [], mode: 'spot', ageBands: [], communityCodes: [], helperSeats: 0, slotMinutes: 0 },
    ...{ perSignUp: 3, noteKind: 'none', opensDaysBefore: 14, closesMinutesBefore: 60 },
    ...{ withdrawMinutesBefore: 720, answerMinutes: 0, communityCode: communities[community] },
    ...terms,
    series: {
      ...{ repeat: 'once', from: dayOf(first), until: dayOf(first + weeks * 7 * DAY), weekdays: [] },
      ...{ skipsHolidays: true, startMinute, endMinute, ...series },
    },
  }
}

function dayAfter(now: number, [days, weekday]: Plan['from']): number {
  const at = now + days * DAY
  return at + ((weekday - placeInWeek(at).weekday + 7) % 7) * DAY
}

/** One after the other, an hour apart: of late, and to the one that is over the day after it was published. */
async function comeTo(
  stage: Stage,
  { key, daysAgo, from }: Plan,
  sessionId: string,
  now: number,
): Promise<void> {
  const first = from[0] > 0 ? now - 30 * HOUR : now - (daysAgo - 1) * DAY
  for (const [index, { by, ...who }] of comings[key].entries()) {
    await stage.call(first + index * HOUR, by, 'activities.signUp', { id: sessionId, who })
  }
}
