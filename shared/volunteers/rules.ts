import type { Decision, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { type Course, COURSE_LASTS_MAX_MS, type Volunteer, type VolunteerStatus } from './model'

/** What somebody says of herself, with what follows from the places. */
export type Entry = Omit<Volunteer, keyof Stored | 'courses' | 'status' | 'reason' | 'registeredAt'>

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
  const { reason: _, ...rest } = volunteer
  const isSame = volunteer.displayName === entry.displayName && volunteer.stationId === entry.stationId
  const isKept = isSame && (volunteer.status === 'active' || volunteer.status === 'waiting')
  const next: Volunteer = { ...rest, ...entry }
  if (isKept) return { next, facts: [{ fact: 'volunteer.edited' }] }
  return {
    next: { ...next, status: 'waiting', registeredAt: at },
    facts: [{ fact: 'volunteer.registered', detail: { headIds } }],
  }
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
  const others = volunteer.courses.filter(({ course }) => course !== passed.course)
  return {
    next: { ...volunteer, courses: [...others, passed] },
    facts: [{ fact: 'volunteer.course_recorded', detail: { course: passed.course, until: passed.until } }],
  }
}

function notNow(status: VolunteerStatus): NotNow {
  return refuse('volunteers.not_now', { status })
}
