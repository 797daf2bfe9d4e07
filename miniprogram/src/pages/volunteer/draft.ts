import { AgeBand } from '@shared/activities/codes'
import type { InputOf, OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { DivisionView } from '@shared/network/contract'
import type { Profile } from '@shared/people/model'
import { isMinor } from '@shared/volunteers/ages'
import type { getMyVolunteer, registerVolunteer } from '@shared/volunteers/contract'
import { FreeTime } from '@shared/volunteers/free-times'
import { Skill } from '@shared/volunteers/model'

export type Entry = NonNullable<OutputOf<typeof getMyVolunteer>['volunteer']>

const Person = z.object({ calledName: z.string(), phone: z.string() })
const nobody = { calledName: '', phone: '' }

/** What is being written into the register. */
export const RegisterDraft = z.object({
  displayName: z.string(),
  calledName: z.string(),
  phone: z.string(),
  /** Undefined: not chosen yet. */
  ageBand: z.optional(AgeBand),
  isEight: z._default(z.boolean(), false),
  guardian: z._default(z.object({ ...Person.shape, hasAgreed: z.boolean() }), {
    ...nobody,
    hasAgreed: false,
  }),
  emergency: z._default(Person, nobody),
  freeTimes: z._default(z.array(FreeTime), []),
  /** An empty code: not chosen yet. The name is empty while only the profile's code is known. */
  home: DivisionView,
  areas: z.array(DivisionView),
  skills: z.array(Skill),
})
export type RegisterDraft = z.output<typeof RegisterDraft>

export function fromProfile(profile: Profile | undefined): RegisterDraft {
  const calledName = profile?.calledName ?? ''
  return {
    displayName: calledName,
    calledName,
    phone: profile?.phone ?? '',
    ...{ isEight: false, guardian: { ...nobody, hasAgreed: false }, emergency: nobody, freeTimes: [] },
    home: { code: profile?.communityCode ?? '', name: '' },
    areas: [],
    skills: [],
  }
}

/** The guardian says yes to what stands there each time. */
export function fromEntry(entry: Entry): RegisterDraft {
  const { displayName, contact, home, areas, skills, ageBand, freeTimes, guardian, emergency } = entry
  const { calledName, phone } = guardian ?? nobody
  return {
    ...{ displayName, ...contact, home, areas, skills, freeTimes },
    ...(ageBand === undefined ? {} : { ageBand }),
    isEight: ageBand === 'child',
    guardian: { calledName, phone, hasAgreed: false },
    emergency: emergency ?? nobody,
  }
}

/** Call it where nothing is `missing`. */
export function toInput(draft: RegisterDraft): InputOf<typeof registerVolunteer> {
  const { displayName, home, areas, skills, ageBand = 'adult', isEight, freeTimes } = draft
  const { guardian, emergency } = draft
  return {
    displayName: displayName.trim(),
    contact: trimmed(draft),
    communityCode: home.code,
    areaCodes: areas.map(({ code }) => code),
    ...{ skills, ageBand, freeTimes },
    ...(ageBand === 'child' ? { isEight } : {}),
    ...(isMinor(ageBand) ? { guardian: { ...trimmed(guardian), hasAgreed: true as const } } : {}),
    ...(isBlank(emergency) ? {} : { emergency: trimmed(emergency) }),
  }
}

/** What is still to be said before it can be sent. */
export function missing(draft: RegisterDraft): string | undefined {
  const { displayName, calledName, phone, home, skills, ageBand, isEight, guardian, emergency } = draft
  if (skills.length === 0) return '先选会做什么'
  if (home.code === '') return '先选住在哪个社区'
  if (ageBand === undefined) return '先选多大年纪'
  if (ageBand === 'child' && !isEight) return '8 岁以前先跟着家里人一起来玩，活动都欢迎'
  if (isMinor(ageBand) && isHalf(guardian)) return '先写家里大人的姓名和电话'
  if (isMinor(ageBand) && !guardian.hasAgreed) return '请大人看一遍，点一下'
  if (displayName.trim() === '') return '先写居民怎么叫您'
  if (calledName.trim() === '') return '先写姓名'
  if (phone.trim() === '') return '先写电话'
  return isHalf(emergency) && !isBlank(emergency) ? '紧急联系人的姓名和电话都要写' : undefined
}

type Person = z.infer<typeof Person>

function trimmed({ calledName, phone }: Person): Person {
  return { calledName: calledName.trim(), phone: phone.trim() }
}

function isBlank(person: Person): boolean {
  return person.calledName.trim() === '' && person.phone.trim() === ''
}

function isHalf(person: Person): boolean {
  return person.calledName.trim() === '' || person.phone.trim() === ''
}
