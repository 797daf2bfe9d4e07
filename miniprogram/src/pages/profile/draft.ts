import { z } from '@shared/kernel/schema'
import type { Profile } from '@shared/people/model'

/** What is being written about oneself. */
export const ProfileDraft = z.object({
  calledName: z.string(),
  phone: z.string(),
  communityCode: z.string(),
  communityName: z.string(),
  building: z.string(),
  door: z.string(),
})
export type ProfileDraft = z.output<typeof ProfileDraft>

/** As it was saved; what was not said is empty. */
export function fromProfile(profile: Profile | undefined): ProfileDraft {
  return {
    calledName: profile?.calledName ?? '',
    phone: profile?.phone ?? '',
    communityCode: profile?.communityCode ?? '',
    communityName: '',
    building: profile?.building ?? '',
    door: profile?.door ?? '',
  }
}

/** What is left empty is not sent, and so forgotten. */
export function toProfile(draft: ProfileDraft): Profile {
  const { calledName, phone, communityCode, building, door } = draft
  const given = Object.entries({ phone, communityCode, building, door }).filter(
    ([, value]) => value.trim() !== '',
  )
  return {
    calledName: calledName.trim(),
    ...Object.fromEntries(given.map(([key, value]) => [key, value.trim()])),
  }
}
