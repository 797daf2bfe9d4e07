import { isRefused } from '../../shared/kernel/refusal'
import { endTeam } from '../../shared/teams/contract'
import { end } from '../../shared/teams/rules'
import { handle } from '../kernel/handle'
import { checkedTexts, decideAtDesk } from './acting'

export const endTeamHandler = handle(endTeam, async (asked) => {
  const texts = await checkedTexts(asked, asked.input.reason)
  if (isRefused(texts)) return texts
  return decideAtDesk(asked, (team) => end(team, texts[0]))
})
