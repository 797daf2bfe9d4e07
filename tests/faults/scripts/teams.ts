import { teamCodeHash } from '../../../cloudfunctions/teams/teams-store'
import * as contracts from '../../../shared/teams/contract'
import type { Team } from '../../../shared/teams/model'
import { volunteerIdOf } from '../../../shared/volunteers/model'
import { aVolunteer, lin, theLin, xu } from '../../world/errands'
import { chen, communities, DAY, li, MONDAY, vault, zhou } from '../../world/people'
import { aGroup, aMember, anAgreement, aTeam, theLinOfTeam } from '../../world/teams'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'urepair'
const code = 'ABCD2345'
const memberId = volunteerIdOf(lin.id)
const terms = {
  ...{ name: '枫林修修队', purpose: '换灯泡、修水管' },
  ...{ communityCodes: [communities.fenglinli], joinWay: 'open' as const },
}
const three = [aMember(), aMember(theLinOfTeam), aMember({ accountId: 'athird' })]
const asks = [{ ...theLinOfTeam, askedAt: MONDAY }]
const given = (team: Team, ...volunteers: readonly object[]) => ({
  documents: { teams: [team], volunteers: [aVolunteer(), ...volunteers] },
})
const evidence = {
  ...{ _id: 'pmeeting', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerId: chen.id, ownerOpenid: chen.openid, fileId: 'cloud://emulator/photos/m.jpg', byteLength: 5 },
  ...{ type: 'jpeg', check: 'passed', timesAsked: 1, askAgainAt: MONDAY + DAY },
}

function once(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'teams', fact),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}
const peopleOf = (after: Aftermath) =>
  after.all('teams').flatMap(({ memberIds }) => memberIds as readonly string[]).length - 1

export const teamsScripts: readonly Script[] = [
  script(contracts.foundTeam, {
    by: chen,
    input: { ...terms, kind: 'neighbours', leaderId: volunteerIdOf(xu.id), words: '坐到了一起' },
    given: { documents: { volunteers: [aVolunteer()] } },
    effects: (after) => ({ ...once('team.founded', xu.id)(after), teams: after.all('teams').length }),
  }),
  script(contracts.changeTeam, {
    by: chen,
    input: { id, ...terms },
    given: given(aTeam()),
    effects: once('team.changed'),
  }),
  script(contracts.advanceTeam, {
    by: chen,
    input: { id, to: 'founded', words: '开过会了', photoIds: ['pmeeting'] },
    given: { documents: { teams: [aTeam({ members: three })], photos: [evidence] } },
    effects: (after) => ({
      ...once('team.stage_changed', xu.id)(after),
      founded: count(after, 'teams', { stage: 'founded' }),
    }),
  }),
  script(contracts.reviewTeamPhoto, {
    by: li,
    input: { id, photoId: evidence._id, decision: 'show' },
    given: {
      documents: {
        teams: [aTeam({ allPhotoIds: [evidence._id] })],
        photos: [{ ...evidence, check: 'held' }],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
  script(contracts.stepTeamBack, {
    by: chen,
    input: { id, reason: '人走了一半' },
    given: given(aTeam({ stage: 'founded' })),
    effects: once('team.stage_changed', xu.id),
  }),
  script(contracts.renewAgreement, {
    by: chen,
    input: { id: 'ugroup', agreement: anAgreement({ untilDay: '2026-12-31' }) },
    given: given(aGroup()),
    effects: once('team.renewed', xu.id),
  }),
  script(contracts.newTeamCode, {
    by: chen,
    input: { id: 'ugroup' },
    given: given(aGroup()),
    effects: once('team.code_renewed'),
  }),
  script(contracts.endTeam, {
    by: chen,
    input: { id, reason: '散了' },
    given: given(aTeam()),
    effects: once('team.ended', xu.id),
  }),
  script(contracts.joinTeam, {
    by: lin,
    input: { id },
    given: given(aTeam(), theLin()),
    effects: (after) => ({ ...once('team.joined')(after), joined: peopleOf(after) }),
  }),
  script(contracts.joinTeamByCode, {
    by: lin,
    input: { code },
    given: given(aGroup({ codeHash: teamCodeHash(vault, code) }), theLin({ status: 'waiting' })),
    effects: (after) => ({
      ...once('team.joined')(after),
      through: count(after, 'volunteers', { throughTeamId: 'ugroup' }),
      joined: peopleOf(after),
    }),
  }),
  script(contracts.admitToTeam, {
    by: xu,
    input: { id, memberId },
    given: given(aTeam({ asks }), theLin()),
    effects: (after) => ({ ...once('team.admitted', lin.id)(after), joined: peopleOf(after) }),
  }),
  script(contracts.refuseFromTeam, {
    by: xu,
    input: { id, memberId },
    given: given(aTeam({ asks }), theLin()),
    effects: once('team.refused', lin.id),
  }),
  script(contracts.leaveTeam, {
    by: lin,
    input: { id },
    given: given(aTeam({ members: three })),
    effects: (after) => ({ ...once('team.left')(after), left: peopleOf(after) }),
  }),
  script(contracts.handLead, {
    by: xu,
    input: { id, memberId },
    given: given(aTeam({ members: three })),
    effects: once('team.lead_handed', lin.id),
  }),
  script(contracts.showLeader, {
    by: xu,
    input: { id, isShown: true },
    given: given(aTeam()),
    effects: once('team.leader_shown'),
  }),
  script(contracts.stayOnMyOwn, {
    by: xu,
    input: {},
    given: { documents: { volunteers: [aVolunteer({ throughTeamId: 'ugroup' })] } },
    effects: (after) => ({
      registered: told(after, 'volunteers', 'volunteer.registered'),
      waiting: count(after, 'volunteers', { status: 'waiting' }),
      [zhou.id]: count(after, 'notices', { personId: zhou.id, fact: 'volunteer.registered' }),
    }),
  }),
]
