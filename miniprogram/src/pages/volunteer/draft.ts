import type { OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { DivisionView } from '@shared/network/contract'
import type { Profile } from '@shared/people/model'
import type { getMyVolunteer, registerVolunteer } from '@shared/volunteers/contract'
import { Skill } from '@shared/volunteers/model'
import type { InputOf } from '@shared/kernel/contract'

export type Entry = NonNullable<OutputOf<typeof getMyVolunteer>['volunteer']>

/** What is being written into the register. */
export const RegisterDraft = z.object({
  displayName: z.string(),
  calledName: z.string(),
  phone: z.string(),
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
    home: { code: profile?.communityCode ?? '', name: '' },
    areas: [],
    skills: [],
  }
}

export function fromEntry({ displayName, contact, home, areas, skills }: Entry): RegisterDraft {
  return { displayName, ...contact, home, areas, skills }
}

export function toInput(draft: RegisterDraft): InputOf<typeof registerVolunteer> {
  const { displayName, calledName, phone, home, areas, skills } = draft
  return {
    displayName: displayName.trim(),
    contact: { calledName: calledName.trim(), phone: phone.trim() },
    communityCode: home.code,
    areaCodes: areas.map(({ code }) => code),
    skills,
  }
}

/** What is still to be said before it can be sent. */
export function missing({ displayName, calledName, phone, home, skills }: RegisterDraft): string | undefined {
  if (skills.length === 0) return '先选会做什么'
  if (home.code === '') return '先选住在哪个社区'
  if (displayName.trim() === '') return '先写居民怎么叫您'
  if (calledName.trim() === '') return '先写姓名'
  return phone.trim() === '' ? '先写电话' : undefined
}
