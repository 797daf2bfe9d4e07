import { type Refusal, refuse } from '../kernel/refusal'
import { isMinor } from '../volunteers/ages'
import type { Volunteer } from '../volunteers/model'
import type { AgeBand, Entry, Mode, Session } from './model'
import type { Coming } from './sign-up-contract'
import type { SameDay, WhyNoHelper } from './sign-up-views'

/** What decides about who may come; a pass carries it, so that signing up reads nothing. */
export interface Door {
  /** The write holds only while the session follows this plan. */
  readonly plan: number
  readonly perSignUp: number
  readonly ageBands: readonly AgeBand[]
  readonly communityCodes: readonly string[]
  readonly mode: Mode
  readonly slotIds: readonly string[]
  readonly asksNote: boolean
}

type NotThese = Refusal<
  | 'activities.too_many'
  | 'activities.same_twice'
  | 'activities.age'
  | 'activities.guardian_signs'
  | 'activities.community'
  | 'activities.slot_unknown'
  | 'activities.home_needed'
  | 'activities.not_at_home'
>

export function doorOf({ plan, terms, slots }: Session): Door {
  const { perSignUp, ageBands, communityCodes, mode, noteKind } = terms
  return {
    ...{ plan, perSignUp, ageBands, communityCodes, mode },
    slotIds: slots.map(({ id }) => id),
    asksNote: noteKind !== 'none',
  }
}

/** What stands in the way of these people, whatever seats there are. */
export function mayCome(door: Door, people: readonly Coming[]): NotThese | undefined {
  if (people.length > door.perSignUp) return refuse('activities.too_many', { perSignUp: door.perSignUp })
  const names = people.map(({ relation, calledName }) => nameKey(relation, calledName))
  if (new Set(names).size < names.length) return refuse('activities.same_twice')
  for (const one of people) {
    const why = mayComeOne(door, one)
    if (why !== undefined) return why
  }
  return undefined
}

function mayComeOne(door: Door, one: Coming): NotThese | undefined {
  const { ageBand, communityCode, slotId, home } = one
  if (isForGuardian(one)) return refuse('activities.guardian_signs')
  if (door.ageBands.length > 0 && (ageBand === undefined || !door.ageBands.includes(ageBand)))
    return refuse('activities.age')
  const isFromThere = communityCode !== undefined && door.communityCodes.includes(communityCode)
  if (door.communityCodes.length > 0 && !isFromThere) return refuse('activities.community')
  const isSlotRight = slotId === undefined ? door.slotIds.length === 0 : door.slotIds.includes(slotId)
  if (!isSlotRight) return refuse('activities.slot_unknown')
  if (home === undefined) return door.mode === 'home' ? refuse('activities.home_needed') : undefined
  return door.mode === 'spot' ? refuse('activities.not_at_home') : undefined
}

/** What is kept of a child under 14 is for a guardian to give; so whoever signs herself up says that she is older, also where all ages may come. */
function isForGuardian({ relation, ageBand, isFourteen }: Coming): boolean {
  if (relation !== 'self') return false
  return ageBand === undefined ? isFourteen !== true : ageBand === 'child'
}

/** One person of one who signs up: oneself is oneself under whatever name. */
export function nameKey(relation: Entry['relation'], calledName: string): string {
  return relation === 'self' ? 'self' : `${relation} ${calledName}`
}

/** What the register says of somebody, as far as it decides here. */
type Registered = Pick<Volunteer, 'status' | 'courses' | 'ageBand' | 'guardianConsentAt'>

/** Why somebody cannot lend a hand here; undefined when nothing stands in the way. Minors need a guardian's consent, and go into nobody's flat. */
export function whyNoHelper(
  { terms, startsAt }: Pick<Session, 'terms' | 'startsAt'>,
  volunteer: Registered | undefined,
): WhyNoHelper | undefined {
  if (volunteer?.status !== 'active') return volunteer?.status ?? 'unregistered'
  if (isMinor(volunteer.ageBand) && volunteer.guardianConsentAt === undefined) return 'guardian'
  if (isMinor(volunteer.ageBand) && terms.mode === 'home') return 'adult'
  const { course } = terms
  const isPassed = volunteer.courses.some((passed) => passed.course === course && passed.until > startsAt)
  return course === undefined || isPassed ? undefined : 'course'
}

export function mayHelp(
  session: Pick<Session, 'terms' | 'startsAt'>,
  volunteer: Registered | undefined,
): Refusal<HelperRefusal> | undefined {
  if (session.terms.helperSeats === 0) return refuse('activities.no_helpers')
  const why = whyNoHelper(session, volunteer)
  if (why === 'course') return refuse('activities.course_needed', { course: session.terms.course ?? '' })
  if (why === 'guardian') return refuse('activities.guardian_needed')
  if (why === 'adult') return refuse('activities.adults_only')
  return why && refuse('activities.not_volunteer', { why })
}

type HelperRefusal =
  | 'activities.no_helpers'
  | 'activities.course_needed'
  | 'activities.guardian_needed'
  | 'activities.adults_only'
  | 'activities.not_volunteer'

type Closed = Refusal<'activities.over' | 'activities.not_open' | 'activities.closed'>

/** Whether sign-up is going on, and if not, why. */
export function whyNotNow(
  { status, opensAt, closesAt, station }: Pick<Session, 'status' | 'opensAt' | 'closesAt' | 'station'>,
  at: number,
): Closed | undefined {
  if (status !== 'open') return refuse('activities.over', { status })
  if (opensAt > at) return refuse('activities.not_open', { opensAt })
  return closesAt > at ? undefined : refuse('activities.closed', { phone: station.phone })
}

/** Whom a sign-up brings: one key each, the numbers among them, and the plan it was made by. */
interface Joining {
  readonly keys: readonly string[]
  readonly phoneKeys: readonly string[]
  readonly plan: number
}

/** Why a sign-up was not written; undefined when nothing stands in the way any more. */
export function whyNotIn(
  session: Session,
  { keys, phoneKeys, plan }: Joining,
  at: number,
): Closed | Refusal<'activities.already_in' | 'activities.phone_in' | 'activities.changed'> | undefined {
  const closed = whyNotNow(session, at)
  if (closed !== undefined) return closed
  if (keys.some((key) => session.roster.includes(key))) return refuse('activities.already_in')
  if (phoneKeys.some((key) => session.phoneKeys?.includes(key) === true)) return refuse('activities.phone_in')
  return session.plan === plan ? undefined : refuse('activities.changed')
}

/** Why somebody could not step back by herself; undefined when nothing stands in the way. */
export function whyNotOut(
  { status, withdrawUntil, station, roster }: Session,
  keys: readonly string[],
  at: number,
): Refusal<'activities.over' | 'activities.not_in' | 'activities.too_late'> | undefined {
  if (status !== 'open') return refuse('activities.over', { status })
  if (keys.some((key) => !roster.includes(key))) return refuse('activities.not_in')
  return withdrawUntil > at ? undefined : refuse('activities.too_late', { phone: station.phone })
}

/** Why an answer does not count; undefined when nothing stands in the way. */
export function whyNotAnswered(
  { status, roster, offers, accepted }: Session,
  { key, entryId }: { readonly key: string; readonly entryId: string },
): Refusal<'activities.over' | 'activities.seat_gone' | 'activities.not_asked'> | undefined {
  if (status !== 'open') return refuse('activities.over', { status })
  if (!roster.includes(key)) return refuse('activities.seat_gone')
  const isAsked = offers.some((offer) => offer.entryId === entryId) && !accepted.includes(entryId)
  return isAsked ? undefined : refuse('activities.not_asked')
}

/** What the same person has signed up for at the same time. Said, and never in the way. */
export function clashOf(
  { startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>,
  sameDay: readonly SameDay[],
  who: { readonly relation: Entry['relation']; readonly calledName: string },
): { readonly other: SameDay; readonly minutes: number } | undefined {
  const name = nameKey(who.relation, who.calledName)
  const clashes = sameDay.flatMap((other) => {
    const overlapMs = Math.min(endsAt, other.endsAt) - Math.max(startsAt, other.startsAt)
    const isSame = nameKey(other.relation, other.calledName) === name
    return isSame && overlapMs > 0 ? [{ other, minutes: Math.ceil(overlapMs / 60_000) }] : []
  })
  return clashes.sort((a, b) => b.minutes - a.minutes)[0]
}
