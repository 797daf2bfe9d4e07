import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { beginOf } from '../kernel/period'
import { dayOf } from '../kernel/time'
import type { Decision } from '../kernel/record'
import { foldNumbers } from '../requests/text'
import {
  type Agreement,
  type Confirmer,
  FOLLOW_UP_WITHIN_DAYS,
  type FollowUpNote,
  type Grant,
  NOTES_MAX,
} from './model'
import { moveGrant } from './moves'
import type { Ruled } from './rules'

const DAY_MS = 24 * 60 * 60 * 1000
/** Reminders come when the station opens. */
const MORNING_MS = 9 * 60 * 60 * 1000

/** The rules of use in the station's words; once somebody said yes to them they stand. */
export function setRules(grant: Grant, rules: readonly string[]): Ruled<'grants.agreed'> {
  const status = moveGrant('setRules', grant.status)
  if (isRefused(status)) return status
  if (grant.agreement !== undefined) return refuse('grants.agreed')
  return { next: { ...grant, rules: rules.map(foldNumbers) }, facts: [{ fact: 'grant.rules_set' }] }
}

/** A code for the recipient's own phone, or her guardian's; the one before dies. */
export function renewCode(grant: Grant, workerId: string, codeHash: string): Ruled<'grants.agreed'> {
  const status = moveGrant('confirm', grant.status)
  if (isRefused(status)) return status
  if (grant.agreement !== undefined) return refuse('grants.agreed')
  return { next: { ...grant, codeHash, codeBy: workerId }, facts: [{ fact: 'grant.code_made' }] }
}

/** What of a grant says who may agree; a page has it from the view. */
type Agreeable = Pick<Grant, 'audience' | 'hasGuardian'>

/** For a child somebody grown up says yes. */
export function whyNotBy(
  { audience, hasGuardian }: Agreeable,
  as: Confirmer,
): Refusal<'grants.guardian_needed' | 'grants.no_guardian'> | undefined {
  if (as === 'self') return audience === 'child' ? refuse('grants.guardian_needed') : undefined
  return hasGuardian ? undefined : refuse('grants.no_guardian')
}

type ConfirmRefusal = 'grants.agreed' | 'grants.guardian_needed' | 'grants.no_guardian'

/** On paper, for whoever has no smart phone: a photo of the signed sheet stays with the grant. */
export function confirmOnPaper(
  grant: Grant,
  said: { readonly as: Confirmer; readonly photoId: string; readonly at: number },
): Ruled<ConfirmRefusal> {
  const decided = agreed(grant, { how: 'paper', ...said })
  if (isRefused(decided)) return decided
  const allPhotoIds = [...grant.allPhotoIds, said.photoId]
  return { ...decided, next: { ...decided.next, allPhotoIds } }
}

/** On the own phone. `rules`: what she read; whoever made the code does not agree for her. */
export function confirmByCode(
  grant: Grant,
  said: { readonly as: Confirmer; readonly rules: readonly string[]; readonly at: number },
  personId: string,
): Ruled<ConfirmRefusal | 'grants.own_code' | 'grants.rules_changed'> {
  if (grant.codeBy === personId || grant.worker.accountId === personId) return refuse('grants.own_code')
  const { as, at, rules } = said
  const decided = agreed(grant, { how: 'phone', as, at })
  if (isRefused(decided)) return decided
  const isSame =
    rules.length === grant.rules.length && rules.every((rule, place) => rule === grant.rules[place])
  if (!isSame) return refuse('grants.rules_changed')
  return { ...decided, next: { ...decided.next, recipientId: personId } }
}

function agreed(grant: Grant, agreement: Agreement): Ruled<ConfirmRefusal> {
  const status = moveGrant('confirm', grant.status)
  if (isRefused(status)) return status
  if (grant.agreement !== undefined) return refuse('grants.agreed')
  const { how, as } = agreement
  const no = whyNotBy(grant, as)
  return no ?? { next: { ...grant, agreement }, facts: [{ fact: 'grant.confirmed', detail: { how, as } }] }
}

/** Into her hands, and never before the rules of use were agreed to (practice A16). */
export function handOver(
  grant: Grant,
  followUpOn: string,
  at: number,
): Ruled<'grants.unconfirmed' | 'grants.day_unfit'> {
  const status = moveGrant('handOver', grant.status)
  if (isRefused(status)) return status
  if (grant.agreement === undefined) return refuse('grants.unconfirmed')
  if (!isFitDay(followUpOn, at)) return refuse('grants.day_unfit')
  const next = { ...grant, status, handedAt: at, ...lookingOn(followUpOn) }
  return { next, facts: [{ fact: 'grant.handed', detail: { followUpOn } }] }
}

/** How it goes, as the worker found it. Without a next day it is over. */
export function followUp(
  grant: Grant,
  note: FollowUpNote,
  nextOn: string | undefined,
): Ruled<'grants.day_unfit' | 'grants.notes_full'> {
  const status = moveGrant('followUp', grant.status)
  if (isRefused(status)) return status
  if (grant.notes.length >= NOTES_MAX && nextOn !== undefined) return refuse('grants.notes_full')
  const { followUpOn: _day, nextClockAt: _moment, ...rest } = grant
  const notes = [...grant.notes, { ...note, words: foldNumbers(note.words) }]
  if (nextOn === undefined)
    return { next: { ...rest, notes, status: 'closed', isOpen: false }, facts: [{ fact: 'grant.closed' }] }
  if (!isFitDay(nextOn, note.at)) return refuse('grants.day_unfit')
  const next = { ...rest, notes, status, ...lookingOn(nextOn) }
  return { next, facts: [{ fact: 'grant.followed_up', detail: { nextOn } }] }
}

/** The day has come: whoever looks after it is told, once. Done by the clock. */
export function remindFollowUp(
  grant: Grant,
  tell: readonly string[],
  at: number,
): Decision<Grant> | Refusal<'grants.not_due'> {
  const { nextClockAt, ...rest } = grant
  if (nextClockAt === undefined || nextClockAt > at) return refuse('grants.not_due')
  return { next: rest, facts: [{ fact: 'grant.follow_up_due', detail: { tell } }] }
}

/** After today, within a year. */
export function isFitDay(day: string, at: number): boolean {
  return day > dayOf(at) && beginOf(day) <= at + FOLLOW_UP_WITHIN_DAYS * DAY_MS
}

function lookingOn(day: string): Pick<Grant, 'followUpOn' | 'nextClockAt'> {
  return { followUpOn: day, nextClockAt: beginOf(day) + MORNING_MS }
}
