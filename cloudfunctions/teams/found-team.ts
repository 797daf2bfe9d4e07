import { isRefused, refuse } from '../../shared/kernel/refusal'
import { foundTeam } from '../../shared/teams/contract'
import { found } from '../../shared/teams/founding'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { findStation } from '../network/directory'
import { registerOf, volunteers } from '../volunteers/volunteers-store'
import { checkedTexts, teamNow } from './acting'
import { sealedPartner, teams } from './teams-store'

export const foundTeamHandler = handle(foundTeam, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const leader = await store.get(volunteers, input.leaderId, registerOf(actor))
  if (isRefused(leader)) return leader
  if (leader.status !== 'active') return refuse('teams.not_a_volunteer')
  const station = await findStation(asked, leader.stationId)
  const texts = await checkedTexts(asked, input.name, input.purpose, input.words)
  if (station === undefined) return refuse('not_found')
  if (isRefused(texts)) return texts
  const [name, purpose, words] = texts
  const { kind, joinWay, agreement, contact } = input
  const communityCodes = input.communityCodes.length === 0 ? [leader.communityCode] : input.communityCodes
  const { accountId, displayName, stationId } = leader
  const founded = found(
    {
      ...{ stationId, name, purpose, words, kind, joinWay, communityCodes, agreement },
      station: { name: station.name, phone: station.phone },
      leader: { accountId, displayName },
      sealedContact: contact && sealedPartner(vault, contact, idOf(teams, command)),
    },
    { at, by: actor.id },
  )
  if (isRefused(founded)) return founded
  return store.create(teams, command, { fields: founded.next, facts: founded.facts, reply: teamNow })
})
