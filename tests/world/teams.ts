import type { Agreement, Member, Team } from '../../shared/teams/model'
import { lin, xu } from './errands'
import { chen, communities, fenglin, MONDAY } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

export const theXu = { accountId: xu.id, displayName: '许师傅' }
export const theLinOfTeam = { accountId: lin.id, displayName: '小林' }

export function aMember(over: Partial<Member> = {}): Member {
  return { ...theXu, joinedAt: MONDAY, ...over }
}

/** 枫林修修队: neighbours who repair, led by 许师傅, in preparation. `members` carry `memberIds` with them. */
export function aTeam(over: Partial<Team> = {}): Team {
  const members = over.members ?? [aMember()]
  return {
    ...{ _id: 'urepair', ...stored, stationId: fenglin },
    station: { name: '枫林社工站', phone: '022-00001000' },
    ...{ name: '枫林修修队', kind: 'neighbours', purpose: '换灯泡、修水管，下楼就能到。' },
    ...{ communityCodes: [communities.fenglinli], joinWay: 'open', status: 'active', stage: 'preparing' },
    steps: [{ stage: 'preparing', words: '几位师傅坐到了一起。', photoIds: [], at: MONDAY, by: chen.id }],
    ...{ allPhotoIds: [], leader: theXu, isLeaderShown: false, asks: [], members },
    memberIds: members.filter(({ leftAt }) => leftAt === undefined).map(({ accountId }) => accountId),
    ...over,
  }
}

/** The spring term of the year of the tests. */
export function anAgreement(over: Partial<Agreement> = {}): Agreement {
  return {
    ...{ partnerName: '城建大学青年志愿者协会', term: '2026 春' },
    ...{ fromDay: '2026-02-20', untilDay: '2026-07-10' },
    ...over,
  }
}

/** 城建大学小树林: a university's team for the spring of 2026. */
export function aGroup(over: Partial<Team> = {}): Team {
  return aTeam({
    ...{ _id: 'ugroup', name: '小树林', kind: 'university', agreement: anAgreement() },
    ...over,
  })
}
