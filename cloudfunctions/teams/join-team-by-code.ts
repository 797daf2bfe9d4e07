import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Account } from '../../shared/people/model'
import { tryCode } from '../../shared/requests/claim-rules'
import { joinTeamByCode } from '../../shared/teams/contract'
import { joinByCode } from '../../shared/teams/member-rules'
import { comeThrough } from '../../shared/teams/through-rules'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { blankAccount, self } from '../people/people-store'
import { findVolunteer, ownEntry, volunteers } from '../volunteers/volunteers-store'
import { standingOf } from './acting'
import { teamCodeHash, teams } from './teams-store'

/** The counting of wrong codes, the register and the team change together. */
export const joinTeamByCodeHandler = handle(joinTeamByCode, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const known = await findVolunteer(store, actor)
  if (known === undefined) return refuse('teams.register_first')
  const scope = { codeHash: teamCodeHash(vault, input.code) }
  const [team] = await store.find(teams, scope, { limit: 1 })
  const joined = await store.transact(async (t) => {
    const tried = await t.revise<Account, 'missed' | 'right'>(accounts, actor.id, self(actor), command, {
      blank: blankAccount(actor.openid),
      decide: (account) => tryCode(account, team !== undefined, at),
      reply: () => (team === undefined ? 'missed' : 'right'),
    })
    if (isRefused(tried)) return tried
    if (team === undefined) return 'missed'
    const came = await t.revise(volunteers, volunteerIdOf(actor.id), ownEntry(actor), command, {
      decide: (volunteer) => comeThrough(volunteer, team._id),
      reply: ({ accountId, displayName }) => ({ accountId, displayName }),
    })
    if (isRefused(came)) return came
    return t.revise(teams, team._id, scope, command, {
      decide: (now) => joinByCode(now, came, at),
      reply: standingOf(actor.id),
    })
  })
  return joined === 'missed' ? refuse('teams.code_unknown') : joined
})
