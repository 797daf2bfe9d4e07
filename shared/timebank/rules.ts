import type { AgeBand } from '../activities/codes'
import { isMinor } from '../volunteers/ages'
import type { Station } from '../network/model'
import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import { amountOn } from './ledger'
import { MINUTES_PER_POINT, STAR_HOURS, type TimeAccount, type TimeEntry } from './model'

/** The month in China: `2026-03`. */
export function monthOf(at: number): string {
  return dayOf(at).slice(0, 7)
}

/** So many minutes are a point at this station. */
export function minutesPerPointOf(station: Pick<Station, 'minutesPerPoint'>): number {
  return station.minutesPerPoint ?? MINUTES_PER_POINT
}

/** Hours for the first star, the second, and so on. */
export function starHoursOf(station: Pick<Station, 'starHours'>): readonly number[] {
  return station.starHours ?? STAR_HOURS
}

/** What the account tells of a booking. */
export function bookedFact(entryId: string, entry: Omit<TimeEntry, keyof Stored>): Fact {
  return {
    fact: entry.reverses === undefined ? 'account.booked' : 'account.taken_back',
    detail: {
      entryId,
      kind: entry.source.kind,
      minutes: amountOn(entry, 'minutes'),
      points: amountOn(entry, 'points'),
      ...(entry.what === undefined ? {} : { what: entry.what }),
      ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    },
  }
}

/** A star's name is its number; 0: none yet. Computed from verified minutes whenever it is asked, so it falls back with them. */
export interface Stars {
  readonly level: number
  /** Of the next star; absent with the last one. */
  readonly next?: { readonly hours: number; readonly missingMinutes: number }
}

export function starsOf(verifiedMinutes: number, starHours: readonly number[]): Stars {
  const level = starHours.filter((hours) => hours * 60 <= verifiedMinutes).length
  const hours = starHours[level]
  return hours === undefined
    ? { level }
    : { level, next: { hours, missingMinutes: hours * 60 - verifiedMinutes } }
}

type NotReversible = Refusal<'timebank.not_reversible' | 'timebank.own_entry'>

/** Only what brought minutes can be taken back by a head, and nobody takes back the own. */
export function canReverse({ source, personId }: TimeEntry, byId: string): NotReversible | undefined {
  if (personId === byId) return refuse('timebank.own_entry')
  const isService = source.kind === 'session' || source.kind === 'errand' || source.kind === 'correction'
  return isService ? undefined : refuse('timebank.not_reversible', { kind: source.kind })
}

/** What comes from now on counts at this rate; what is booked stays as it was booked. */
export function setRate(station: Station, minutesPerPoint: number): Decision<Station> {
  return {
    next: { ...station, minutesPerPoint },
    facts: [{ fact: 'station.rate_set', detail: { minutesPerPoint } }],
  }
}

/** Each star takes more hours than the one before. */
export function setStars(
  station: Station,
  starHours: readonly number[],
): Decision<Station> | Refusal<'timebank.stars_not_rising'> {
  const isRising = starHours.every((hours, place) => place === 0 || hours > (starHours[place - 1] ?? 0))
  if (!isRising) return refuse('timebank.stars_not_rising')
  return { next: { ...station, starHours }, facts: [{ fact: 'station.stars_set', detail: { starHours } }] }
}

/** Orders from now on wait so long; what is ordered keeps the day it was told. */
export function setRewardDays(station: Station, rewardDays: number): Decision<Station> {
  return {
    next: { ...station, rewardDays },
    facts: [{ fact: 'station.reward_days_set', detail: { rewardDays } }],
  }
}

/** With the name on the station's board, or without: as often as one likes. For a minor a guardian agrees first. */
export function consentBoard(
  { guardianAgreedAt: _, ...account }: TimeAccount,
  said: { readonly isShown: boolean; readonly hasGuardianAgreed?: boolean | undefined },
  ageBand: AgeBand | undefined,
  at: number,
): Decision<TimeAccount> | Refusal<'timebank.guardian_needed'> {
  const next: TimeAccount = { ...account, isOnBoard: said.isShown }
  if (!said.isShown) return { next, facts: [{ fact: 'account.board_withdrawn' }] }
  if (!isMinor(ageBand)) return { next, facts: [{ fact: 'account.board_agreed' }] }
  if (said.hasGuardianAgreed !== true) return refuse('timebank.guardian_needed')
  return {
    next: { ...next, guardianAgreedAt: at },
    facts: [{ fact: 'account.board_agreed', detail: { byGuardian: true } }],
  }
}
