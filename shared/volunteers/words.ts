import type { AgeBand } from '../activities/codes'
import type { RefusalWords } from '../kernel/refusal'
import type { IdKind } from './identity'
import type { Course, Skill, VolunteerStatus } from './model'
import { needRefusals } from './need-words'

export const skillWords = {
  errands: '跑腿取件',
  repair: '水电小修',
  tech: '教用手机',
  haircut: '理发',
  care: '照护',
  company: '陪伴聊天',
  escort: '陪人看病',
  driving: '开车接送',
  tutoring: '辅导功课',
  cooking: '做饭',
} satisfies Record<Skill, string>

export const courseWords = {
  escort: '陪诊',
  care: '助浴',
  firstaid: '急救',
  children: '儿童保护',
  dementia: '认知症',
} satisfies Record<Course, string>

/** Of a volunteer, also where lists show it: a band, never a date. */
export const ageBandWords = {
  child: '8–13 岁',
  minor: '14–17 岁',
  adult: '18–59 岁',
  senior: '60–69 岁',
  elder: '70–79 岁',
  eldest: '80 岁以上',
} satisfies Record<AgeBand, string>

export const idKindWords = {
  resident: '居民身份证',
  hkmo: '港澳居民来往内地通行证',
  taiwan: '台湾居民来往大陆通行证',
  passport: '护照',
  foreign: '外国人永久居留身份证',
} satisfies Record<IdKind, string>

/** What a guardian ticks. */
export const GUARDIAN_CONSENT =
  '我是孩子的监护人。我知道要做些什么，同意孩子参加；孩子不会一个人进别人家，什么时候想停都可以。'

/** Before somebody writes down an identity number: why it is asked, who opens it, how it goes away again. */
export const IDENTITY_PURPOSE =
  '只为一件事：站里往全国志愿服务信息系统报您的服务记录。不要正式证明，就不用填。加了锁存着，想删随时删。'

/** Why somebody may not lend a hand here yet, and what to do: for every refusal that a course is the reason of. */
export function courseRefusalWords(course: Course, isOver: boolean): string {
  const word = courseWords[course]
  return isOver
    ? `您的${word}课过期了，眼下还不能来。打开课看一遍、答几道题，续上就能来。`
    : `要先上${word}课。打开课看一遍、答几道题，过了就能来。`
}

/** Why somebody cannot take it yet, by what she lacks, and what she can do about it. */
export function lackingRefusalWords(detail: Readonly<Record<string, unknown>>): string {
  if (detail['age'] !== undefined) return '这件要进别人家里，满 18 岁再接。不用进门的，您现在就能接。'
  const { course, skill, isOver } = detail as { course?: Course; skill?: Skill; isOver?: boolean }
  if (course !== undefined) return `${courseRefusalWords(course, isOver === true)}别的几件您现在就能接。`
  const able = skill === undefined ? '' : skillWords[skill]
  return `这件要会${able}。会的话在报名里补上，再来接；别的几件您现在就能接。`
}

/** As the volunteer reads it. */
export const volunteerStatusWords = {
  waiting: '等站里看',
  active: '可以接跑腿',
  declined: '这次没有通过',
  left: '已经停下了',
} satisfies Record<VolunteerStatus, string>

/** As the station reads it. */
export const deskVolunteerStatusWords = {
  waiting: '等您看',
  active: '在册',
  declined: '没有通过',
  left: '自己停下了',
} satisfies Record<VolunteerStatus, string>

const nowIs = {
  waiting: '这位还在等站里看，这一步要等看过以后再做。',
  active: '这位已经在册了，不用再办一次。',
  declined: '这次没有通过，这一步现在用不上。想清楚了可以重新报名。',
  left: '这位已经停下了，这一步现在用不上。重新报名就能回来。',
} satisfies Record<VolunteerStatus, string>

export const volunteersRefusals = {
  ...needRefusals,
  'volunteers.need_lacking': lackingRefusalWords,
  'volunteers.period': '开始的月份在结束后面，或者超过了一年。一次最多取十二个月，分两次取也行。',
  'volunteers.not_now': (detail) => nowIs[String(detail['status']) as VolunteerStatus],
  'volunteers.yourself': '自己的报名请一位同事来看，这样大家都放心。',
  'volunteers.too_young': '8 岁以前先跟着家里人一起来玩，活动都欢迎。满了 8 岁，请家里人带着再来报名。',
  'volunteers.guardian_needed': '没满 18 岁的，要家里一位大人点头。填上大人的姓名和电话，打上勾，就能报。',
  'volunteers.id_number': '证件号对不上，多半是抄错了一位。对着证件看一遍再存，别的都还在。',
  'volunteers.no_identity': '这里没有存您的证件，不用再删。要正式证明的时候再填就行。',
  'volunteers.course_over': '这个日子已经过了，或者太远了。选一个三年以内的日子。',
} satisfies Record<string, RefusalWords>
