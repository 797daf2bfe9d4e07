import type { RefusalWords } from '../kernel/refusal'
import type { Course, Skill, VolunteerStatus } from './model'

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

export const courseWords = { escort: '陪诊', care: '助浴' } satisfies Record<Course, string>

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
  'volunteers.not_now': (detail) => nowIs[String(detail['status']) as VolunteerStatus],
  'volunteers.yourself': '自己的报名请一位同事来看，这样大家都放心。',
  'volunteers.course_over': '这个日子已经过了，或者太远了。选一个三年以内的日子。',
} satisfies Record<string, RefusalWords>
