import type { Decision, Fact } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { type Colleague, EVERYBODY, type Rota, type Shift } from './model'
import { kept, overlaps } from './rules'

/** Who acts, under the working name held at the station, and when. */
export interface Act extends Colleague {
  readonly at: number
}

type Ruled<Code extends string> = Decision<Rota> | Refusal<Code>

/** The one on duty asks a colleague, or everybody, to take a shift. Asking somebody else replaces the first question. */
export function offerSwap(
  rota: Rota,
  wanted: { readonly shiftId: string; readonly to?: string | undefined },
  act: Act,
  colleagues: readonly Colleague[],
): Ruled<'not_found' | 'duty.not_yours' | 'duty.begun' | 'duty.same_person' | 'duty.not_colleague'> {
  const shift = shiftOf(rota, wanted.shiftId)
  if (shift === undefined) return refuse('not_found')
  if (shift.accountId !== act.accountId) return refuse('duty.not_yours')
  if (shift.startsAt <= act.at) return refuse('duty.begun')
  if (wanted.to === act.accountId) return refuse('duty.same_person')
  const asked = colleagues.filter(({ accountId }) =>
    wanted.to === undefined ? accountId !== act.accountId : accountId === wanted.to,
  )
  if (wanted.to !== undefined && asked.length === 0) return refuse('duty.not_colleague')
  const next = { ...shift, offeredTo: wanted.to ?? EVERYBODY }
  return changed(rota, next, act, 'rota.swap_offered', { to: asked.map(({ accountId }) => accountId) })
}

/** The shift goes over to whoever was asked and is the first. It is then no longer offered, so nobody is the second. */
export function takeSwap(
  rota: Rota,
  shiftId: string,
  act: Act,
): Ruled<
  | 'not_found'
  | 'duty.own_shift'
  | 'duty.swap_taken'
  | 'duty.swap_gone'
  | 'duty.begun'
  | 'duty.for_another'
  | 'duty.busy_then'
> {
  const shift = shiftOf(rota, shiftId)
  if (shift === undefined) return refuse('not_found')
  if (shift.accountId === act.accountId) return refuse('duty.own_shift')
  const { offeredTo, insteadOf: _, ...rest } = shift
  if (offeredTo === undefined) return refuse(goneCode(shift))
  if (shift.startsAt <= act.at) return refuse('duty.begun')
  if (offeredTo !== EVERYBODY && offeredTo !== act.accountId) return refuse('duty.for_another')
  const own = rota.shifts.filter(({ accountId }) => accountId === act.accountId)
  if (own.some((one) => overlaps(one, shift))) return refuse('duty.busy_then')
  const { accountId, displayName } = shift
  const insteadOf = { accountId, displayName }
  const next = { ...rest, accountId: act.accountId, displayName: act.displayName, insteadOf }
  const ruled = changed(rota, next, act, 'rota.swap_taken', { to: [accountId] })
  return { ...ruled, next: { ...ruled.next, edition: rota.edition + 1 } }
}

/** Nobody is asked any more; the shift stays where it was. */
export function withdrawSwap(
  rota: Rota,
  shiftId: string,
  act: Act,
): Ruled<'not_found' | 'duty.not_yours' | 'duty.swap_taken' | 'duty.swap_gone'> {
  const shift = shiftOf(rota, shiftId)
  if (shift === undefined) return refuse('not_found')
  if (shift.accountId !== act.accountId) {
    return refuse(shift.insteadOf?.accountId === act.accountId ? 'duty.swap_taken' : 'duty.not_yours')
  }
  const { offeredTo, ...next } = shift
  return offeredTo === undefined
    ? refuse('duty.swap_gone')
    : changed(rota, next, act, 'rota.swap_withdrawn', {})
}

function shiftOf({ shifts }: Rota, shiftId: string): Shift | undefined {
  return shifts.find(({ id }) => id === shiftId)
}

function goneCode({ insteadOf }: Shift) {
  return insteadOf === undefined ? 'duty.swap_gone' : 'duty.swap_taken'
}

function changed(
  rota: Rota,
  next: Shift,
  { at }: Act,
  fact: string,
  detail: NonNullable<Fact['detail']>,
): Decision<Rota> {
  const shifts = rota.shifts.map((shift) => (shift.id === next.id ? next : shift))
  const { id: shiftId, startsAt, endsAt } = next
  return {
    next: { ...rota, shifts: kept(shifts, at) },
    facts: [{ fact, detail: { shiftId, startsAt, endsAt, ...detail } }],
  }
}
