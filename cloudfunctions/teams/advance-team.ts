import { isRefused } from '../../shared/kernel/refusal'
import { advanceTeam } from '../../shared/teams/contract'
import { countHours } from '../../shared/teams/hours'
import { MATURE_FROM_MEMBERS } from '../../shared/teams/model'
import { advance } from '../../shared/teams/rules'
import { handle } from '../kernel/handle'
import { checkedTexts, decideAtDesk } from './acting'
import { bookedFor } from './booked'
import { takeEvidence } from './evidence-photos'
import { teams, teamsAtDesk } from './teams-store'

/** Activities are counted only where they decide: on the way to 成熟 with fewer than ten people. */
export const advanceTeamHandler = handle(advanceTeam, async (asked) => {
  const { input, actor, at, store } = asked
  const team = await store.get(teams, input.id, teamsAtDesk(actor))
  if (isRefused(team)) return team
  const photoIds = await takeEvidence(asked, input.photoIds, input.id)
  if (isRefused(photoIds)) return photoIds
  const texts = await checkedTexts(asked, input.words)
  if (isRefused(texts)) return texts
  const isCounted = input.to === 'mature' && team.memberIds.length < MATURE_FROM_MEMBERS
  const activities = isCounted ? countHours(team, await bookedFor(store, team)).activities : 0
  const evidence = { words: texts[0], photoIds, activities }
  return decideAtDesk(asked, (now) => advance(now, input.to, evidence, { at, by: actor.id }))
})
