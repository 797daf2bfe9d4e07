import { isRefused } from '../../shared/kernel/refusal'
import { stepTeamBack } from '../../shared/teams/contract'
import { stepBack } from '../../shared/teams/rules'
import { handle } from '../kernel/handle'
import { checkedTexts, decideAtDesk } from './acting'

export const stepTeamBackHandler = handle(stepTeamBack, async (asked) => {
  const { input, actor, at } = asked
  const texts = await checkedTexts(asked, input.reason)
  if (isRefused(texts)) return texts
  return decideAtDesk(asked, (team) => stepBack(team, texts[0], { at, by: actor.id }))
})
