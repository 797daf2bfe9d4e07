import type { Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { checkAgreement, nextTelling } from './agreement-rules'
import type { Agreement, Person, Team } from './model'

type Given = 'stationId' | 'station' | 'name' | 'kind' | 'purpose' | 'communityCodes' | 'joinWay'

/** What a worker writes down when a team begins. */
export interface TeamDraft extends Pick<Team, Given> {
  readonly leader: Person
  /** How it began: the first line of its way. */
  readonly words: string
  readonly agreement?: Agreement | undefined
  readonly sealedContact?: string | undefined
}

/** A team begins in preparation, with its leader as the first member; a partner's team with its agreement. */
export function found(
  draft: TeamDraft,
  act: { readonly at: number; readonly by: string },
):
  | { readonly next: Omit<Team, keyof Stored>; readonly facts: readonly Fact[] }
  | Refusal<'teams.dates_wrong' | 'teams.agreement_needed' | 'teams.no_partner'> {
  const { leader, words, agreement, sealedContact, ...given } = draft
  if (given.kind === 'neighbours' && agreement !== undefined) return refuse('teams.no_partner')
  if (given.kind !== 'neighbours' && agreement === undefined) return refuse('teams.agreement_needed')
  const wrong = agreement && checkAgreement(agreement, act.at)
  if (wrong !== undefined) return wrong
  return {
    next: {
      ...given,
      status: 'active',
      stage: 'preparing',
      steps: [{ stage: 'preparing', words, photoIds: [], ...act }],
      allPhotoIds: [],
      leader,
      isLeaderShown: false,
      members: [{ ...leader, joinedAt: act.at }],
      memberIds: [leader.accountId],
      asks: [],
      ...(agreement === undefined ? {} : { agreement, tellAt: nextTelling(agreement, 'nothing') }),
      ...(sealedContact === undefined ? {} : { sealedContact }),
    },
    facts: [{ fact: 'team.founded', detail: { leaderId: leader.accountId } }],
  }
}
