import { isRefused } from '../../shared/kernel/refusal'
import { newTeamCode } from '../../shared/teams/contract'
import { renewCode } from '../../shared/teams/rules'
import { handle } from '../kernel/handle'
import { shortCode } from '../kernel/short-code'
import { teamCodeHash, teams, teamsAtDesk } from './teams-store'

/** Made from the command: sent twice it shows the same code, which is kept nowhere. */
export const newTeamCodeHandler = handle(newTeamCode, async ({ input, actor, store, vault, command }) => {
  const code = shortCode(vault, command.id, 'team code')
  const renewed = await store.revise(teams, input.id, teamsAtDesk(actor), command, {
    decide: (team) => renewCode(team, teamCodeHash(vault, code)),
    reply: ({ _id: id }) => ({ id }),
  })
  return isRefused(renewed) ? renewed : { ...renewed, code }
})
