import type { Decision } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { untoldGaps } from './gaps'
import {
  type Covers,
  LOOKED_EVERY_MS,
  PLAN_AHEAD_MS,
  type Place,
  type Rota,
  type Shift,
  SHIFT_MAX_MS,
  SHIFTS_KEPT_MS,
  type Span,
  WARN_AHEAD_MS,
} from './model'
import { kept, overlaps } from './rules'

/** A shift as it is planned. */
export type ShiftDraft = Span & Pick<Shift, 'accountId'>

export interface Plan {
  /** The shifts that begin from here on … */
  readonly from: number
  /** … and before this are replaced. */
  readonly to: number
  readonly covers: Covers
  /** Of the rota that was looked at. */
  readonly edition: number
  readonly shifts: readonly ShiftDraft[]
}

export type PlanRefusal =
  | 'duty.changed'
  | 'duty.outside'
  | 'duty.ends_first'
  | 'duty.too_long'
  | 'duty.too_far'
  | 'duty.over'
  | 'duty.not_here'
  | 'duty.twice'

/**
 * Sets the shifts of a span of days at once. What has ended stays as it was; a shift that stays the same keeps its id and
 * its offer. Whoever has other shifts than before is named, to be told.
 */
export function plan(
  rota: Rota,
  wanted: Plan,
  place: Place,
  at: number,
): Decision<Rota> | Refusal<PlanRefusal> {
  if (wanted.edition !== rota.edition) return refuse('duty.changed')
  const isReplaced = ({ startsAt, endsAt }: Shift) =>
    wanted.from <= startsAt && startsAt < wanted.to && endsAt > at
  const stays = rota.shifts.filter((shift) => !isReplaced(shift))
  const shifts: Shift[] = [...stays]
  let { shiftsMade } = rota
  for (const draft of wanted.shifts) {
    const same = rota.shifts.find((shift) => isSame(shift, draft))
    if (same !== undefined && stays.includes(same)) continue
    const holder = checked(draft, wanted, place, at)
    if (isRefused(holder)) return holder
    shifts.push(same ?? { id: shiftId(++shiftsMade), ...holder, ...spanOf(draft) })
  }
  const twice = firstTwice(shifts)
  if (twice !== undefined) return refuse('duty.twice', spanOf(twice))
  const next = {
    ...rota,
    covers: wanted.covers,
    shifts: [...kept(shifts, at)].sort((a, b) => a.startsAt - b.startsAt),
    edition: rota.edition + 1,
    shiftsMade,
    ...promise(rota, shifts),
  }
  const to = changedFor(rota.shifts, shifts)
  return {
    next: { ...next, lookAt: lookAt(next, place, at) },
    facts: [{ fact: 'rota.planned', detail: { to } }],
  }
}

/** Who holds it, or why it cannot be planned. */
function checked(draft: ShiftDraft, { from, to }: Plan, { colleagues }: Place, at: number) {
  const span = spanOf(draft)
  if (span.endsAt <= span.startsAt) return refuse('duty.ends_first', span)
  if (span.startsAt < from || span.startsAt >= to) return refuse('duty.outside', span)
  if (span.endsAt - span.startsAt > SHIFT_MAX_MS) return refuse('duty.too_long', span)
  if (span.startsAt > at + PLAN_AHEAD_MS) return refuse('duty.too_far', span)
  if (span.endsAt <= at) return refuse('duty.over', span)
  const holder = colleagues.find((one) => one.accountId === draft.accountId)
  if (holder === undefined) return refuse('duty.not_here', span)
  return { accountId: holder.accountId, displayName: holder.displayName }
}

/** When the clock has to look next: before a gap, and once a day in any case. */
export function lookAt(
  rota: Pick<Rota, 'shifts' | 'covers' | 'promisedFrom' | 'warnedOf'>,
  place: Place,
  at: number,
): number {
  const begins = untoldGaps(rota, place, at).map(({ startsAt }) => startsAt - WARN_AHEAD_MS)
  return Math.min(at + LOOKED_EVERY_MS, ...begins)
}

/**
 * Tells the heads, once each, of the gaps that begin within two days. The clock asks; where there is none, it notes that
 * it has looked.
 */
export function warn(rota: Rota, place: Place, heads: readonly string[], at: number): Decision<Rota> {
  const due = untoldGaps(rota, place, at).filter(({ startsAt }) => startsAt <= at + WARN_AHEAD_MS)
  const known = rota.warnedOf.filter((startsAt) => startsAt > at - SHIFTS_KEPT_MS)
  const next = {
    ...rota,
    shifts: kept(rota.shifts, at),
    warnedOf: [...known, ...due.map(({ startsAt }) => startsAt)],
  }
  const facts = due.map((gap) => ({ fact: 'rota.gap_ahead', detail: { ...gap, to: heads } }))
  return {
    next: { ...next, lookAt: lookAt(next, place, at) },
    facts: facts.length === 0 ? [{ fact: 'rota.looked_over' }] : facts,
  }
}

function spanOf({ startsAt, endsAt }: Span): Span {
  return { startsAt, endsAt }
}

function isSame(a: ShiftDraft, b: ShiftDraft): boolean {
  return a.accountId === b.accountId && a.startsAt === b.startsAt && a.endsAt === b.endsAt
}

function shiftId(count: number): string {
  return `h${String(count).padStart(4, '0')}`
}

/** Nobody is in two places: the first shift at whose time the same person has another one. */
function firstTwice(shifts: readonly Shift[]): Shift | undefined {
  return shifts.find((shift, index) =>
    shifts.slice(0, index).some((other) => other.accountId === shift.accountId && overlaps(other, shift)),
  )
}

function promise({ promisedFrom }: Rota, shifts: readonly Shift[]): Pick<Rota, 'promisedFrom'> {
  const begins = [
    ...shifts.map(({ startsAt }) => startsAt),
    ...(promisedFrom === undefined ? [] : [promisedFrom]),
  ]
  return begins.length === 0 ? {} : { promisedFrom: Math.min(...begins) }
}

function changedFor(before: readonly Shift[], after: readonly Shift[]): readonly string[] {
  const gone = before.filter((one) => !after.some((other) => isSame(one, other)))
  const come = after.filter((one) => !before.some((other) => isSame(one, other)))
  return [...new Set([...gone, ...come].map(({ accountId }) => accountId))]
}
