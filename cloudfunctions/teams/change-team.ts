import { isRefused } from '../../shared/kernel/refusal'
import { changeTeam } from '../../shared/teams/contract'
import { change } from '../../shared/teams/rules'
import { handle } from '../kernel/handle'
import { accountIdOf, checkedTexts, decideAtDesk } from './acting'

export const changeTeamHandler = handle(changeTeam, async (asked) => {
  const { communityCodes, joinWay, leaderId, deputyId } = asked.input
  const texts = await checkedTexts(asked, asked.input.name, asked.input.purpose)
  if (isRefused(texts)) return texts
  const [name, purpose] = texts
  const people = {
    leaderId: leaderId && accountIdOf(leaderId),
    deputyId: deputyId && accountIdOf(deputyId),
  }
  return decideAtDesk(asked, (team) => change(team, { name, purpose, communityCodes, joinWay }, people))
})
