import type { Decision } from '../kernel/record'
import { momentsOf } from '../kernel/period'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Volunteer } from '../volunteers/model'
import { type Agreement, type Team, TELL_DAYS_BEFORE } from './model'

const DAY_MS = 24 * 60 * 60 * 1000

/** The first moment at which the agreement no longer counts. */
export function endOf({ fromDay, untilDay }: Agreement): number {
  return momentsOf({ from: fromDay, to: untilDay }).to
}

export function isAgreementOver({ agreement }: Pick<Team, 'agreement'>, at: number): boolean {
  return agreement !== undefined && endOf(agreement) <= at
}

/** The first moment at which she signs up for nothing new; never (Infinity) for whoever registered on her own. */
export function signUpEnd(
  { throughTeamId }: { readonly throughTeamId?: string | undefined },
  teams: readonly Pick<Team, 'agreement'>[],
): number {
  if (throughTeamId === undefined) return Infinity
  return Math.max(0, ...teams.map(({ agreement }) => (agreement === undefined ? Infinity : endOf(agreement))))
}

/**
 * Whoever came through a group signs up for nothing new once its agreement has ended (practice C8), unless she is in another
 * team that counts. `teams`: the active teams she is in now. Whoever registered on her own is never stopped.
 */
export function whyNoSignUp(
  { throughTeamId }: Pick<Volunteer, 'throughTeamId'>,
  teams: readonly Pick<Team, '_id' | 'name' | 'agreement'>[],
  at: number,
): Refusal<'teams.agreement_over'> | undefined {
  if (signUpEnd({ throughTeamId }, teams) > at) return undefined
  const through = teams.find(({ _id }) => _id === throughTeamId)
  return refuse('teams.agreement_over', through === undefined ? {} : { team: through.name })
}

/** When the clock next says something about the agreement: thirty days before its end, then at its end. */
export function nextTelling(agreement: Agreement, said: 'nothing' | 'ending'): number {
  const end = endOf(agreement)
  return said === 'ending' ? end : end - TELL_DAYS_BEFORE * DAY_MS
}

/** An agreement ends after it begins, and not before today. */
export function checkAgreement(agreement: Agreement, at: number): Refusal<'teams.dates_wrong'> | undefined {
  const { from, to } = momentsOf({ from: agreement.fromDay, to: agreement.untilDay })
  return to <= from || to <= at ? refuse('teams.dates_wrong') : undefined
}

/** New dates, and perhaps a new term: from then on its people sign up as before. */
export function renew(
  team: Team,
  agreement: Agreement,
  sealedContact: string | undefined,
  at: number,
): Decision<Team> | Refusal<'teams.not_now' | 'teams.no_partner' | 'teams.dates_wrong'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (team.kind === 'neighbours') return refuse('teams.no_partner')
  const wrong = checkAgreement(agreement, at)
  if (wrong !== undefined) return wrong
  const next: Team = {
    ...team,
    agreement,
    tellAt: nextTelling(agreement, 'nothing'),
    ...(sealedContact === undefined ? {} : { sealedContact }),
  }
  return { next, facts: [{ fact: 'team.renewed', detail: { untilDay: agreement.untilDay } }] }
}

/** Done by the clock. `inHand`: how much the group's people still have before them, for the station to hand over (practice A13). */
export function tellAgreement(
  team: Team,
  at: number,
  headIds: readonly string[],
  inHand: { readonly seats: number; readonly errands: number },
): Decision<Team> | Refusal<'teams.not_now'> {
  const { agreement, tellAt, ...rest } = team
  if (agreement === undefined || tellAt === undefined || tellAt > at) return refuse('teams.not_now')
  const untilDay = agreement.untilDay
  if (!isAgreementOver(team, at)) {
    const next: Team = { ...team, tellAt: nextTelling(agreement, 'ending') }
    return { next, facts: [{ fact: 'team.agreement_ending', detail: { untilDay, headIds } }] }
  }
  const detail = { untilDay, headIds, ...inHand }
  return { next: { ...rest, agreement }, facts: [{ fact: 'team.agreement_over', detail }] }
}
