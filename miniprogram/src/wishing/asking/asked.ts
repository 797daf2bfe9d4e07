import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { Phone } from '@shared/people/contract'
import type { Profile } from '@shared/people/model'
import type { askWish } from '@shared/wishes/contract'
import { Audience } from '@shared/wishes/model'
import { asksForMoney } from '@shared/wishes/money-words'

/** What is written of a wish; what is absent is taken from what is known of the person. */
export const WishWritten = z.object({
  audience: z.optional(Audience),
  title: z.string(),
  words: z.string(),
  calledName: z.optional(z.string()),
  phone: z.optional(z.string()),
  place: z.optional(z.string()),
  community: z.optional(z.string()),
  guardianName: z.string(),
  guardianPhone: z.string(),
})
export type WishWritten = z.output<typeof WishWritten>

export const nothingWritten: WishWritten = { title: '', words: '', guardianName: '', guardianPhone: '' }

type Whole = Omit<WishWritten, 'calledName' | 'phone' | 'place' | 'community'> & {
  readonly calledName: string
  readonly phone: string
  readonly place: string
  readonly communityCode: string
}

/** What was written, filled up with the own profile. */
export function wholeOf(written: WishWritten, profile: Partial<Profile> | undefined): Whole {
  const { calledName, phone, place, community, ...rest } = written
  const home = [profile?.building, profile?.door].filter(Boolean).join(' ')
  return {
    ...rest,
    calledName: calledName ?? profile?.calledName ?? '',
    phone: phone ?? profile?.phone ?? '',
    place: place ?? home,
    communityCode: community ?? profile?.communityCode ?? '',
  }
}

const isPhone = (phone: string) => z.safeParse(Phone, phone).success

/** What is still missing, in the order of the questions; undefined when there is nothing. */
export const missing = {
  what: ({ title, words }: Whole) => {
    if (title.trim() === '') return '先写想要什么'
    if (asksForMoney(title, words)) return '这里只送东西，改成想要的一样东西'
    return words.trim() === '' ? '写一句什么样的、做什么用' : undefined
  },
  whom: ({ audience, guardianName, guardianPhone }: Whole) => {
    if (audience === undefined) return '点一下是给谁的'
    if (audience !== 'child' || (guardianName.trim() === '' && guardianPhone.trim() === '')) return undefined
    if (guardianName.trim() === '') return '写一下监护人怎么称呼'
    return isPhone(guardianPhone) ? undefined : '监护人的电话再看一看'
  },
  where: ({ calledName, phone, place, communityCode }: Whole) => {
    if (calledName.trim() === '') return '写一下怎么称呼'
    if (phone.trim() !== '' && !isPhone(phone)) return '电话再看一看，可以不填'
    if (communityCode === '') return '选一下社区'
    return place.trim() === '' ? '写一下住在几号楼几门' : undefined
  },
}

/** The first thing that is missing. */
export function missingIn(whole: Whole): string | undefined {
  return missing.what(whole) ?? missing.whom(whole) ?? missing.where(whole)
}

/** As it is sent; undefined while something is missing. */
export function toInput(whole: Whole): InputOf<typeof askWish> | undefined {
  const { audience, title, words, calledName, phone, place, communityCode, guardianName, guardianPhone } =
    whole
  if (audience === undefined || missingIn(whole) !== undefined) return undefined
  const guardian = { calledName: guardianName.trim(), phone: guardianPhone.trim() }
  return {
    ...{ communityCode, audience, title: title.trim(), words: words.trim() },
    applicant: {
      ...{ calledName: calledName.trim(), place: place.trim() },
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    },
    ...(audience === 'child' && guardian.calledName !== '' ? { guardian } : {}),
  }
}
