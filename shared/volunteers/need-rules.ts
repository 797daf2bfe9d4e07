import { detailOf, lackingOf } from '../errands/helper-rules'
import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Volunteer } from './model'
import type { Need } from './need-model'

type Over = Refusal<'volunteers.need_over'>

export function openNeed(draft: Omit<Need, keyof Stored | 'status' | 'taker' | 'closeReason'>): {
  readonly next: Omit<Need, keyof Stored>
  readonly facts: readonly Fact[]
} {
  return { next: { ...draft, status: 'open' }, facts: [{ fact: 'need.listed' }] }
}

/** What a need asks of a volunteer, in the words of an errand. */
export function termsOf({ course, skill, needsEntry }: Pick<Need, 'course' | 'skill' | 'needsEntry'>) {
  return { skills: [skill], needsEntry, ...(course === undefined ? {} : { course }) }
}

/** Whether this person may take it, whoever else is quicker; where no good pass says so. */
export function mayTakeNeed(
  need: Need,
  volunteer: Volunteer | undefined,
  at: number,
): Refusal<'not_found' | 'volunteers.not_active' | 'volunteers.need_lacking'> | undefined {
  if (volunteer?.status !== 'active') {
    return refuse('volunteers.not_active', { why: volunteer?.status ?? 'unregistered' })
  }
  if (!volunteer.stationIds.includes(need.stationId) || need.check !== 'passed') return refuse('not_found')
  const lacking = lackingOf(termsOf(need), volunteer, at)
  return lacking && refuse('volunteers.need_lacking', detailOf(lacking))
}

/** Why somebody did not get it; undefined when nothing stands in the way. */
export function whyNotTaken(
  { status, taker }: Need,
  personId: string,
): Refusal<'volunteers.need_taken' | 'volunteers.need_yours'> | Over | undefined {
  if (status === 'closed') return refuse('volunteers.need_over')
  if (status === 'open') return undefined
  return refuse(taker?.accountId === personId ? 'volunteers.need_yours' : 'volunteers.need_taken')
}

/** Gives it back. `how`: she said so, or she has stopped being a volunteer. */
export function releaseNeed(
  { taker, ...need }: Need,
  personId: string,
  how: 'released' | 'stopped',
): Decision<Need> | Refusal<'volunteers.need_not_yours'> {
  if (taker?.accountId !== personId || need.status !== 'taken') return refuse('volunteers.need_not_yours')
  const { displayName } = taker
  return {
    next: { ...need, status: 'open' },
    facts: [{ fact: 'need.released', detail: { displayName, how } }],
  }
}

/** WeChat has answered at last. What it does not pass is taken off the list, and the worker says it in other words. */
export function recheckNeed({ writerOpenid: _, ...need }: Need, check: 'passed' | 'review'): Decision<Need> {
  const facts = [{ fact: 'need.rechecked', detail: { isHeldBack: check === 'review' } }]
  const isOver = check === 'review' && need.status === 'open'
  return {
    next: isOver ? { ...need, check, status: 'closed', closeReason: HELD } : { ...need, check },
    facts,
  }
}

const HELD = '微信没有放行这几句话，换个说法再放一次'

/** Nobody is looked for any more; whoever does it reads why. */
export function closeNeed(need: Need, closeReason: string): Decision<Need> | Over {
  if (need.status === 'closed') return refuse('volunteers.need_over')
  return { next: { ...need, status: 'closed', closeReason }, facts: [{ fact: 'need.closed' }] }
}
