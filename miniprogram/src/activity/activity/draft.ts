import { AgeBand, Relation } from '@shared/activities/model'
import type { Coming } from '@shared/activities/sign-up-contract'
import type { SessionView } from '@shared/activities/sign-up-views'
import { z } from '@shared/kernel/schema'

/** Somebody who is being signed up, as far as it has been said. */
const Person = z.object({
  relation: Relation,
  calledName: z.string(),
  phone: z.string(),
  ageBand: z.optional(AgeBand),
  /** Said of oneself, where the activity asks no ages. */
  isUnderFourteen: z._default(z.boolean(), false),
  communityCode: z.optional(z.string()),
  slotId: z.optional(z.string()),
  note: z.string(),
  isAtHome: z.boolean(),
  building: z.string(),
  door: z.string(),
})
export type Person = z.infer<typeof Person>

/** Stays on the phone until they are signed up. */
export const SignUpDraft = z.object({ people: z.array(Person) })

export interface Own {
  readonly calledName: string
  readonly phone?: string | undefined
  readonly communityCode?: string | undefined
}

/** How people call those whom they sign up; can be written over. */
const usualNames = { self: '', parent: '妈妈', child: '孩子', spouse: '老伴', other: '' } satisfies Record<
  Relation,
  string
>

export function personOf(relation: Relation, { mode }: Pick<SessionView, 'mode'>): Person {
  return {
    ...{ relation, calledName: usualNames[relation], phone: '', note: '', building: '', door: '' },
    isUnderFourteen: false,
    isAtHome: mode === 'home',
  }
}

/** How the person is called on the page: 我自己 where one has not said a name. */
export function nameOf({ relation, calledName }: Person, own: Own | undefined): string {
  const name = calledName.trim()
  if (name !== '') return name
  return relation === 'self' ? (own?.calledName ?? '我') : '这位'
}

const isPhone = (text: string) => /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(text)

/** The first thing that is missing, as the button says it. */
export function missingOf(person: Person, session: SessionView): string | undefined {
  const { relation, calledName, phone, ageBand, communityCode, slotId, isAtHome, building } = person
  if (relation !== 'self' && calledName.trim() === '') return '先写怎么称呼'
  if (phone !== '' && !isPhone(phone)) return '手机号是 11 位，再看一眼'
  if (session.ageBands.length > 0 && ageBand === undefined) return '先选年龄'
  if (session.communities.length > 0 && communityCode === undefined) return '先选住在哪里'
  if (session.slots.length > 0 && slotId === undefined) return '先选时段'
  return isAtHome && building.trim() === '' ? '先写上到哪一家' : undefined
}

/** What is sent; of oneself, what the profile says where nothing was written. */
export function comingOf(person: Person, session: SessionView, own: Own | undefined): Coming {
  const { relation, ageBand, communityCode, slotId, isAtHome } = person
  const isSelf = relation === 'self'
  const phone = person.phone === '' && isSelf ? (own?.phone ?? '') : person.phone
  const note = session.noteKind === 'none' ? '' : person.note.trim()
  const [building, door] = [person.building.trim(), person.door.trim()]
  return {
    relation,
    calledName: nameOf(person, own),
    ...(phone === '' ? {} : { phone }),
    ...(ageBand === undefined ? {} : { ageBand }),
    ...(isSelf && session.ageBands.length === 0 ? { isFourteen: !person.isUnderFourteen } : {}),
    ...(communityCode === undefined ? {} : { communityCode }),
    ...(slotId === undefined ? {} : { slotId }),
    ...(note === '' ? {} : { note }),
    ...(isAtHome ? { home: { building, ...(door === '' ? {} : { door }) } } : {}),
  }
}
