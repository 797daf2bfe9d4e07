import { teamCodeHash } from '../../../cloudfunctions/teams/teams-store'
import type { Team } from '../../../shared/teams/model'
import { volunteerIdOf } from '../../../shared/volunteers/model'
import { aVolunteer } from '../../world/errands'
import { chen, li, MONDAY, vault } from '../../world/people'
import { aGroup, aMember, anAgreement, aTeam } from '../../world/teams'
import type { CallWorld, ContextCalls } from './call-world'

export const teamsCalls = ({ world, next }: CallWorld): ContextCalls => {
  let who = chen
  /** An active volunteer; the next call is hers unless the desk calls. */
  const somebody = async (over: Parameters<typeof aVolunteer>[0] = {}) => {
    const openid = `openid-of-team-${next()}`
    who = { openid, id: vault.accountIdOf(openid) }
    await world.insert('volunteers', aVolunteer({ accountId: who.id, ...over }))
    return { accountId: who.id, displayName: '许师傅' }
  }
  const team = async (over: Partial<Team> = {}, make = aTeam) => {
    const _id = `u${next()}`
    await world.insert('teams', { ...make(over), _id })
    return { id: _id }
  }
  /** A team that somebody leads, with two others in it, and one more who asks. */
  const led = async (over: Partial<Team> = {}) => {
    const other = await somebody()
    const third = await somebody()
    const asking = await somebody()
    const leader = await somebody()
    const members = [leader, other, third].map((person) => aMember(person))
    const { id } = await team({ leader, members, asks: [{ ...asking, askedAt: MONDAY }], ...over })
    return { id, other: volunteerIdOf(other.accountId), asking: volunteerIdOf(asking.accountId) }
  }
  const desk = () => chen
  const self = () => who
  const terms = { name: '枫林修修队', purpose: '修灯', communityCodes: [], joinWay: 'open' }
  return {
    scripts: {
      'teams.found': [
        desk,
        async () => {
          const leader = await somebody()
          const leaderId = volunteerIdOf(leader.accountId)
          return { ...terms, kind: 'neighbours', leaderId, words: '起步了' }
        },
      ],
      'teams.change': [desk, async () => ({ ...(await team()), ...terms })],
      'teams.advance': [
        desk,
        async () => {
          const photo = await world.photo(`p${next()}`, { ownerId: chen.id, ownerOpenid: chen.openid })
          const { id } = await led()
          return { id, to: 'founded', words: '开过会了', photoIds: [photo] }
        },
      ],
      'teams.reviewPhoto': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: chen.id, check: 'held' })
          return { ...(await team({ allPhotoIds: [photoId] })), photoId, decision: 'show' }
        },
      ],
      'teams.stepBack': [desk, async () => ({ ...(await team({ stage: 'mature' })), reason: '人走了' })],
      'teams.renew': [
        desk,
        async () => ({ ...(await team({}, aGroup)), agreement: anAgreement({ untilDay: '2026-12-31' }) }),
      ],
      'teams.newCode': [desk, () => team({}, aGroup)],
      'teams.end': [desk, async () => ({ ...(await team()), reason: '散了' })],
      'teams.listOfStation': [desk, () => ({ status: 'active' })],
      'teams.getAtDesk': [desk, () => team()],
      'teams.hours': [desk, () => team()],
      'teams.listInHand': [desk, () => team()],
      'teams.join': [self, async () => (await somebody(), team())],
      'teams.joinByCode': [
        self,
        async () => {
          const code = `CC${next()}`
          await team({ codeHash: teamCodeHash(vault, code) }, aGroup)
          await somebody({ status: 'waiting' })
          return { code }
        },
      ],
      'teams.admit': [self, async () => led().then(({ id, asking }) => ({ id, memberId: asking }))],
      'teams.refuse': [self, async () => led().then(({ id, asking }) => ({ id, memberId: asking }))],
      'teams.leave': [
        self,
        async () => {
          const member = aMember(await somebody())
          return team({ members: [aMember(), member] })
        },
      ],
      'teams.handLead': [self, async () => led().then(({ id, other }) => ({ id, memberId: other }))],
      'teams.showLeader': [self, async () => ({ id: (await led()).id, isShown: true })],
      'teams.stayOnMyOwn': [self, async () => (await somebody({ throughTeamId: 'ugroup' }), {})],
      'teams.list': [self, async () => (await somebody(), {})],
      'teams.listMine': [self, async () => (await led(), {})],
      'teams.get': [self, async () => ({ id: (await led()).id })],
    },
    table: `
teams.found              6      0         2         1        3
teams.change             3      0         1         0        2
teams.advance            11     1         2         1        7
teams.reviewPhoto        4      0         1         0        3
teams.stepBack           6      0         2         1        3
teams.renew              6      0         2         1        3
teams.newCode            3      0         1         0        2
teams.end                6      0         2         1        3
teams.listOfStation      2      0         1         0        1
teams.getAtDesk          3      0         1         0        2
teams.hours              3      0         1         0        2
teams.listInHand         4      0         1         0        3
teams.join               3      0         0         0        3
teams.joinByCode         10     0         2         0        8
teams.admit              7      0         2         1        4
teams.refuse             6      0         2         1        3
teams.leave              5      0         0         0        5
teams.handLead           5      0         1         1        3
teams.showLeader         2      0         0         0        2
teams.stayOnMyOwn        6      0         1         1        4
teams.list               2      0         0         0        2
teams.listMine           1      0         0         0        1
teams.get                2      0         0         0        2
`,
  }
}
