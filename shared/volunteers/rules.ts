import type { Decision, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { isMinor } from './ages'
import { type Course, COURSE_LASTS_MAX_MS, type Volunteer, type VolunteerStatus } from './model'
import { withCourse } from './passed'

/** What somebody says of herself, with what follows from the places. */
export type Entry = Omit<
  Volunteer,
  | keyof Stored
  | 'courses'
  | 'status'
  | 'reason'
  | 'registeredAt'
  | 'sealedIdentity'
  | 'identityKeptAt'
  | 'remindAt'
>

/** So many of those who looked are named. */
const LOOKS_SHOWN = 5

type NotNow = Refusal<'volunteers.not_now'>

/** What an entry is before it has been written. */
export function blankEntry(entry: Entry, at: number): Omit<Volunteer, keyof Stored> {
  return { ...entry, courses: [], status: 'left', registeredAt: at }
}

/** A new entry waits for the station. An edit of an active one waits again only where the station has something new to look at. */
export function register(
  volunteer: Volunteer,
  entry: Entry,
  headIds: readonly string[],
  at: number,
): Decision<Volunteer> {
  const isSame =
    volunteer.displayName === entry.displayName &&
    volunteer.stationId === entry.stationId &&
    isMinor(volunteer.ageBand) === isMinor(entry.ageBand)
  const isKept = isSame && (volunteer.status === 'active' || volunteer.status === 'waiting')
  const next: Volunteer = { ...keptOf(volunteer), ...entry }
  if (isKept) return { next, facts: [{ fact: 'volunteer.edited' }] }
  return {
    next: { ...next, status: 'waiting', registeredAt: at },
    facts: [{ fact: 'volunteer.registered', detail: { headIds } }],
  }
}

/** What an entry does not say anew: the rest is as she says now, also where she has left something out. */
function keptOf(volunteer: Volunteer) {
  const { reason: _, sealedEmergency: _e, sealedGuardian: _g, guardianConsentAt: _c, ...kept } = volunteer
  return kept
}

export function leave(volunteer: Volunteer): Decision<Volunteer> | NotNow {
  if (volunteer.status === 'left' || volunteer.status === 'declined') return notNow(volunteer.status)
  return { next: { ...volunteer, status: 'left' }, facts: [{ fact: 'volunteer.left' }] }
}

export function admit(
  volunteer: Volunteer,
  personId: string,
): Decision<Volunteer> | NotNow | Refusal<'volunteers.yourself'> {
  if (volunteer.accountId === personId) return refuse('volunteers.yourself')
  const { reason: _, ...rest } = volunteer
  if (volunteer.status !== 'waiting' && volunteer.status !== 'declined') return notNow(volunteer.status)
  return { next: { ...rest, status: 'active' }, facts: [{ fact: 'volunteer.admitted' }] }
}

export function decline(
  volunteer: Volunteer,
  personId: string,
  reason: string,
): Decision<Volunteer> | NotNow | Refusal<'volunteers.yourself'> {
  if (volunteer.accountId === personId) return refuse('volunteers.yourself')
  if (volunteer.status !== 'waiting' && volunteer.status !== 'active') return notNow(volunteer.status)
  return { next: { ...volunteer, status: 'declined', reason }, facts: [{ fact: 'volunteer.declined' }] }
}

/** A worker saw the certificate. The same course again moves its end. */
export function recordCourse(
  volunteer: Volunteer,
  personId: string,
  passed: { readonly course: Course; readonly until: number },
  at: number,
): Decision<Volunteer> | Refusal<'volunteers.yourself' | 'volunteers.course_over'> {
  if (volunteer.accountId === personId) return refuse('volunteers.yourself')
  if (passed.until <= at || passed.until > at + COURSE_LASTS_MAX_MS) return refuse('volunteers.course_over')
  return {
    next: withCourse(volunteer, passed, at),
    facts: [{ fact: 'volunteer.course_recorded', detail: { course: passed.course, until: passed.until } }],
  }
}

/** A colleague looks at how to reach somebody, and whom to ring for her: she can see who did. */
export function openContact(volunteer: Volunteer, displayName: string): Decision<Volunteer> {
  return { next: volunteer, facts: [{ fact: 'volunteer.contact_opened', detail: { displayName } }] }
}

/** The latest looks at her contact, newest first. */
export function looksAt({ log }: Pick<Volunteer, 'log'>): readonly { displayName: string; at: number }[] {
  return log
    .filter(({ fact }) => fact === 'volunteer.contact_opened')
    .map(({ at, detail }) => ({ displayName: String(detail?.['displayName']), at }))
    .slice(-LOOKS_SHOWN)
    .reverse()
}

function notNow(status: VolunteerStatus): NotNow {
  return refuse('volunteers.not_now', { status })
}
