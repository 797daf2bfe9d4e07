import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { AHEAD_MAX_MS, DAY_MS, type Errand, GRACE_MS, type Helper, type Left } from './model'
import { withFlag } from './written'

export type NewErrand = Omit<Errand, keyof Stored>
/** What an errand is born with; everything else follows. */
export type ErrandDraft = Omit<
  NewErrand,
  | 'freePlaces'
  | 'helpers'
  | 'left'
  | 'status'
  | 'allPhotoIds'
  | 'hasUnchecked'
  | 'doneAt'
  | 'cancelReason'
  | 'sentBack'
>

type Window = Pick<Errand, 'startsAt' | 'endsAt'>
type Cost = Pick<Errand, 'payer' | 'costLimitFen'>
type Over = Refusal<'errands.over'>

/** What stands in the way of such an errand. */
export function checkTerms(
  { startsAt, endsAt, payer, costLimitFen }: Window & Cost,
  at: number,
): Refusal<'errands.window' | 'errands.cost_unclear'> | undefined {
  const isAhead = endsAt > at && endsAt <= at + AHEAD_MAX_MS && (startsAt ?? at) < endsAt
  if (!isAhead) return refuse('errands.window')
  return (payer === 'none') === (costLimitFen === undefined) ? undefined : refuse('errands.cost_unclear')
}

export function openErrand(draft: ErrandDraft): {
  readonly next: NewErrand
  readonly facts: readonly Fact[]
} {
  return {
    next: {
      ...draft,
      freePlaces: draft.places,
      helpers: [],
      left: [],
      allPhotoIds: [],
      hasUnchecked: draft.text.check === 'unchecked',
      status: 'open',
    },
    facts: [{ fact: 'errand.opened' }],
  }
}

/** Moves the window or the limit, while nobody counts on what was said. */
export function change(
  { startsAt: _, costLimitFen: __, ...errand }: Errand,
  terms: Window & Pick<Cost, 'costLimitFen'>,
  at: number,
): Decision<Errand> | Over | Refusal<'errands.already_going' | 'errands.window' | 'errands.cost_unclear'> {
  if (errand.status !== 'open') return refuse('errands.over', { status: errand.status })
  if (errand.helpers.length > 0) return refuse('errands.already_going')
  const next = { ...errand, ...terms }
  return (
    checkTerms(next, at) ?? { next, facts: [{ fact: 'errand.changed', detail: { endsAt: terms.endsAt } }] }
  )
}

/** The station takes it back; whoever had it in hand is told. */
export function cancel(errand: Errand, cancelReason: string): Decision<Errand> | Over {
  if (errand.status !== 'open' && errand.status !== 'done')
    return refuse('errands.over', { status: errand.status })
  const helperIds = errand.helpers.map(({ accountId }) => accountId)
  return {
    next: { ...errand, status: 'cancelled', cancelReason },
    facts: [{ fact: 'errand.cancelled', detail: { helperIds } }],
  }
}

/** When the clock has something to do with an open errand: whoever took it has an hour more. */
export function isDue({ endsAt, helpers }: Pick<Errand, 'endsAt' | 'helpers'>, at: number): boolean {
  return at >= (helpers.length === 0 ? endsAt : endsAt + GRACE_MS)
}

/**
 * The time is over. Nobody took it: it has expired. Somebody took it and did not finish: the place is free again until the
 * same time the next day. Everybody who came has finished, though fewer than were asked for: that is enough.
 */
export function expire(errand: Errand, at: number): Decision<Errand> | Refusal<'errands.not_due'> {
  if (errand.status !== 'open' || !isDue(errand, at)) return refuse('errands.not_due')
  if (errand.helpers.length === 0) {
    return { next: { ...errand, status: 'expired' }, facts: [{ fact: 'errand.expired' }] }
  }
  const late = errand.helpers.filter(({ state }) => state === 'going')
  if (late.length === 0) {
    return { next: { ...errand, status: 'done', doneAt: at }, facts: [{ fact: 'errand.enough' }] }
  }
  const helperIds = late.map(({ accountId }) => accountId)
  const next = withoutHelpers(errand, late, (helper) => leftBy(helper, at))
  return {
    next: { ...next, ...laterWindow(errand, at) },
    facts: [{ fact: 'errand.lapsed', detail: { helperIds } }],
  }
}

function leftBy({ accountId, displayName }: Helper, at: number): Left {
  return { accountId, displayName, at, how: 'lapsed' }
}

/** Their places are free again, and they see no door and no phone any more. */
export function withoutHelpers(
  errand: Errand,
  gone: readonly Helper[],
  toLeft: (helper: Helper) => Left,
): Errand {
  return withFlag({
    ...errand,
    freePlaces: errand.freePlaces + gone.length,
    helpers: errand.helpers.filter((helper) => !gone.includes(helper)),
    left: [...errand.left, ...gone.map(toLeft)],
  })
}

/** The same time of day, on the next day on which it still lies ahead. */
export function laterWindow({ startsAt, endsAt }: Window, at: number): Window {
  const later = Math.max(1, Math.floor((at - endsAt) / DAY_MS) + 1) * DAY_MS
  return { endsAt: endsAt + later, ...(startsAt === undefined ? {} : { startsAt: startsAt + later }) }
}
