import type { RefusalWords } from '../kernel/refusal'
import { dayOf, placeInWeek, sayMinute, sayVisit, weekdayOf } from '../kernel/time'
import { stoppedWords } from '../teams/words'
import type { Course } from '../volunteers/model'
import { courseWords } from '../volunteers/words'
import type { Counts } from './counts'
import { type AgeBand, ageBands, type Mode, type Relation, type SessionStatus } from './model'
import type { WhyNoHelper } from './sign-up-views'

/** Whom one can sign up, as the choice reads. */
export const relationWords = {
  self: '我自己',
  parent: '爸妈',
  child: '孩子',
  spouse: '老伴、爱人',
  other: '别人',
} satisfies Record<Relation, string>

/** The choice of ages. */
export const ageBandChoices = {
  child: '不到 14 岁',
  minor: '14 到 17 岁',
  adult: '18 到 59 岁',
  senior: '60 到 69 岁',
  elder: '70 到 79 岁',
  eldest: '80 岁以上',
} satisfies Record<AgeBand, string>

/** Why one cannot lend a hand yet, and what to do about it. */
export const whyNoHelperWords = {
  unregistered: '想来帮忙的话，先登记成志愿者。社工站看过以后，您就能报。',
  waiting: '您的登记站里正在看。看过以后，您就能报。',
  declined: '您的登记这次没有通过。可以打电话问问社工站。',
  left: '您之前停下了。想再帮忙，重新登记就行。',
  course: '来这里帮忙要先上一门课。上过就能报。',
  guardian: '还没满 18 岁的志愿者，要先请家长点头。在志愿者那一页补上就能报。',
  adult: '这一场要进到居民家里，满 18 岁才能去。站里别的几场欢迎您来。',
  stopped: stoppedWords,
} satisfies Record<WhyNoHelper, string>

/** 还有 3 位, 已满, 已满，2 位在候补 */
export function seatsWords({ seats, seated, waiting }: Pick<Counts, 'seats' | 'seated' | 'waiting'>): string {
  if (seated < seats) return `还有 ${String(seats - seated)} 位`
  return waiting === 0 ? '已满' : `已满，${String(waiting)} 位在候补`
}

const over = {
  open: '这一场还在报名，这一步现在用不上。',
  cancelled: '这一场站里取消了，位置不用再留。看看别的日子。',
  confirmed: '这一场已经办完了。看看接下来的几场。',
} satisfies Record<SessionStatus, string>

export const signUpRefusals = {
  'activities.over': (detail) => over[String(detail['status']) as SessionStatus],
  'activities.not_open': (detail) =>
    `这一场还没开始报名，${sayVisit(Number(detail['opensAt']), Date.now())}开始。到时再来点一下，您写的都在。`,
  'activities.closed': (detail) =>
    `报名已经截止，站里在做准备。还想来的话，打电话问问：${String(detail['phone'])}。`,
  'activities.already_in': '这位已经报上了，不用再报一次。在“我的活动”里看得到。',
  'activities.phone_in':
    '这个手机号已经有一位报上了，也许家里人先报了。是同一位就不用再报；是另一位的话，手机号空着再报一次。',
  'activities.guardian_signs': '不到 14 岁，要请家长来报。请家长用自己的微信打开这一页，选“孩子”就行。',
  'activities.changed': '站里刚改过这一场，还没有报上。看一眼新的时间和地点，再点一次，您写的都在。',
  'activities.too_many': (detail) =>
    `一次最多报 ${String(detail['perSignUp'])} 位，这里多了。先报前面几位，剩下的打电话跟站里说。`,
  'activities.same_twice': '同一位写了两遍。去掉一遍再报，别的都在。',
  'activities.age': '这一场分年龄，有一位对不上。看看年龄有没有选错，或者打电话问问站里。',
  'activities.community': '这一场先紧着几个社区的居民，有一位不住那里。看看别的场次，或者打电话问问站里。',
  'activities.slot_unknown': '这个时段现在没有了。换一个时段再报，您写的都在。',
  'activities.home_needed': '这一场是上门的，要写上到哪一家。写好再报。',
  'activities.not_at_home': '这一场不上门，要自己过来。来不了的话，打电话问问站里有没有别的办法。',
  'activities.no_helpers': '这一场不用帮手，人手够了。看看别的场次。',
  'activities.not_volunteer': (detail) => whyNoHelperWords[String(detail['why']) as WhyNoHelper],
  'activities.course_needed': (detail) =>
    `来这里帮忙要先上${courseWords[String(detail['course']) as Course]}课，或者您的课到期了。到“培训”里上一遍，通过就能报。`,
  'activities.guardian_needed': whyNoHelperWords.guardian,
  'activities.adults_only': whyNoHelperWords.adult,
  'activities.not_in': '这位已经不在名单里了，位置给了下一位。',
  'activities.has_come': '这位已经签到了，名单上不能去掉。记错了的话，先点“记错了”。',
  'activities.begun':
    '这一场已经开始了，名单不再动。没来的人，核对时会记成没来；候补的人到了，有空位就能签到。',
  'activities.too_late': (detail) =>
    `快开始了，名单已经交给现场的人。来不了的话，打电话说一声：${String(detail['phone'])}。`,
  'activities.followed': '这张卡片已经用过了，有变动会告诉那一位。想换个人收，请报名的人打电话跟站里说。',
  'activities.seat_gone': '时间过了，位置已经给了下一位。想来的话可以重新候补。',
  'activities.not_asked': '这位的位置已经定了，不用再点。',
} satisfies Record<string, RefusalWords>

/** 11 月 22 日 周日 */
export function dayAndWeekday(at: number): string {
  const day = dayOf(at)
  return `${String(Number(day.slice(5, 7)))} 月 ${String(Number(day.slice(8)))} 日 ${weekdayOf(at)}`
}

/** 9:00 */
export function clockOf(at: number): string {
  return sayMinute(placeInWeek(at).minute)
}

const startOfBand = { child: 0, minor: 12, adult: 18, senior: 60, elder: 70, eldest: 80 } satisfies Record<
  AgeBand,
  number
>

/** 谁都可以来, 60 岁以上, 不到 12 岁、12 到 17 岁; and that one can be visited. */
export function forWhomWords({ ageBands: chosen, mode, communities }: ForWhom): string {
  const bands = ageBands.filter((band) => chosen.includes(band))
  const [youngest] = bands
  const isUpward = youngest !== undefined && bands.length === ageBands.length - ageBands.indexOf(youngest)
  const ages = isUpward
    ? `${String(startOfBand[youngest])} 岁以上`
    : bands.map((band) => ageBandChoices[band]).join('、')
  const places = communities.length === 0 ? '' : `住在${communities.map(({ name }) => name).join('、')}的`
  const who = [places, ages].filter((words) => words !== '').join('，') || '谁都可以来'
  if (mode === 'spot') return who
  return mode === 'home' ? `${who}，上门` : `${who}，行动不便的可以上门`
}

interface ForWhom {
  readonly ageBands: readonly AgeBand[]
  readonly mode: Mode
  readonly communities: readonly { readonly name: string }[]
}
