import type { Decision, LogEntry } from '../../../shared/kernel/record'
import { isRefused, type Refusal } from '../../../shared/kernel/refusal'
import {
  admit,
  dropOut,
  handLead,
  join,
  joinByCode,
  leave,
  refuseAsk,
  showLeader,
} from '../../../shared/teams/member-rules'
import { noticesOf } from '../../../shared/teams/notices'
import { MEMBERS_MAX, type Team } from '../../../shared/teams/model'
import { comeThrough, stayOnMyOwn } from '../../../shared/teams/through-rules'
import { aVolunteer, lin, xu } from '../../world/errands'
import { chen, fenglin, MONDAY, zhou } from '../../world/people'
import { aGroup, aMember, anAgreement, aTeam, theLinOfTeam, theXu } from '../../world/teams'

const code = (answer: unknown) => (answer as { refused?: string }).refused ?? 'ok'
const yes = <T>(answer: Decision<T> | Refusal): Decision<T> => {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer
}
const AT = MONDAY + 1
const asked = [{ ...theLinOfTeam, askedAt: MONDAY }]
const full = Array.from({ length: MEMBERS_MAX }, (_, index) => aMember({ accountId: `a${String(index)}` }))
const both = [aMember(), aMember(theLinOfTeam)]
const over = { agreement: anAgreement({ untilDay: '2026-03-01' }) }

describe('coming in', () => {
  test('an open team takes at once, another one asks its leader', () => {
    const joined = yes(join(aTeam(), theLinOfTeam, AT))
    expect(joined.next.memberIds).toEqual([xu.id, lin.id])
    expect(joined.next.members[1]).toEqual({ ...theLinOfTeam, joinedAt: AT })
    const waiting = yes(join(aTeam({ joinWay: 'asked' }), theLinOfTeam, AT))
    expect(waiting.next).toMatchObject({ memberIds: [xu.id], asks: [{ ...theLinOfTeam, askedAt: AT }] })
    expect(waiting.facts).toEqual([{ fact: 'team.asked', detail: { leaderId: xu.id } }])
  })
  test.each([
    ['ended', aTeam({ status: 'ended' }), 'teams.not_now'],
    ['in it already', aTeam({ members: both }), 'teams.member_already'],
    ['asked already', aTeam({ joinWay: 'asked', asks: asked }), 'teams.member_already'],
    ['full', aTeam({ members: full }), 'teams.full'],
    ['a group takes people by its code', aGroup(), 'teams.by_code'],
    ['a group that is over', aGroup(over), 'teams.agreement_over'],
  ])('%s', (_name, team, wanted) => {
    expect(code(join(team, theLinOfTeam, AT))).toBe(wanted)
  })
  test('by code', () => {
    expect(yes(joinByCode(aGroup(), theLinOfTeam, AT)).next.memberIds).toContain(lin.id)
    expect(code(joinByCode(aGroup(over), theLinOfTeam, AT))).toBe('teams.agreement_over')
    expect(code(joinByCode(aGroup({ members: both }), theLinOfTeam, AT))).toBe('teams.member_already')
  })
  test('who left can come back', () => {
    const team = aTeam({ members: [aMember(), aMember({ ...theLinOfTeam, leftAt: MONDAY })] })
    expect(yes(join(team, theLinOfTeam, AT)).next.memberIds).toEqual([xu.id, lin.id])
  })
})

describe('the leader decides', () => {
  const team = aTeam({ joinWay: 'asked', asks: asked })
  const asLeader = { id: xu.id, isDesk: false }
  test('yes and no', () => {
    const admitted = yes(admit(team, asLeader, lin.id, AT))
    expect(admitted.next).toMatchObject({ asks: [], memberIds: [xu.id, lin.id] })
    expect(admitted.facts).toEqual([{ fact: 'team.admitted', detail: { personId: lin.id } }])
    expect(yes(refuseAsk(team, asLeader, lin.id)).next).toMatchObject({ asks: [], memberIds: [xu.id] })
  })
  test.each([
    [aTeam({ status: 'ended' }), asLeader, lin.id, 'teams.not_now'],
    [team, { id: lin.id, isDesk: false }, lin.id, 'teams.not_leader'],
    [team, { id: lin.id, isDesk: true }, lin.id, 'teams.yourself'],
    [team, asLeader, zhou.id, 'teams.nobody_asked'],
  ])('not so (%#)', (of, by, who, wanted) => {
    expect(code(admit(of, by, who, AT))).toBe(wanted)
    expect(code(refuseAsk(of, by, who))).toBe(wanted)
  })
  test('so does who stands in for her', () => {
    const member = aMember({ accountId: 'adeputy' })
    const withDeputy = aTeam({ asks: asked, members: [aMember(), member], deputy: member })
    expect(code(admit(withDeputy, { id: 'adeputy', isDesk: false }, lin.id, AT))).toBe('ok')
    expect(code(refuseAsk(withDeputy, { id: 'adeputy', isDesk: false }, lin.id))).toBe('ok')
  })
  test('so does the station, and the leader hears of it', () => {
    const { next, facts } = yes(admit(team, { id: chen.id, isDesk: true }, lin.id, AT))
    expect(next.memberIds).toEqual([xu.id, lin.id])
    const heard = (detail: LogEntry['detail']) =>
      noticesOf(next, { id: '1', fact: 'team.admitted', at: AT, by: chen.id, detail }).map(({ to }) => to)
    expect(heard(facts[0]?.detail)).toEqual([{ personId: lin.id }, { personId: xu.id }])
    expect(heard({ personId: lin.id })).toEqual([{ personId: lin.id }])
    expect(code(refuseAsk(team, { id: chen.id, isDesk: true }, lin.id))).toBe('ok')
  })
  test('who asks a team without a leader is seen by the station', () => {
    const { leader: _, ...left } = aTeam({ joinWay: 'asked' })
    const heard = (of: Team) => {
      const { next, facts } = yes(join(of, theLinOfTeam, AT))
      const entry = { id: '1', at: AT, by: lin.id, fact: 'team.asked', ...facts[0] }
      return noticesOf(next, entry).map(({ to }) => to)
    }
    expect(heard(left)).toEqual([{ robotOf: fenglin }])
    expect(heard({ ...left, deputy: theXu })).toEqual([{ personId: xu.id }])
    expect(heard(aTeam({ joinWay: 'asked' }))).toEqual([{ personId: xu.id }])
  })
  test('a full team takes nobody', () => {
    const crowded = aTeam({ asks: asked, members: [...full.slice(1), aMember()] })
    expect(code(admit(crowded, asLeader, lin.id, AT))).toBe('teams.full')
  })
  test('hands the team on', () => {
    const handed = yes(handLead(aTeam({ members: both, deputy: theLinOfTeam }), xu.id, lin.id))
    expect(handed.next).toMatchObject({ leader: theLinOfTeam, isLeaderShown: false })
    expect(handed.next.deputy).toBeUndefined()
    const kept = yes(
      handLead(
        aTeam({ members: [...both, aMember({ accountId: 'athird' })], deputy: theLinOfTeam }),
        xu.id,
        'athird',
      ),
    )
    expect(kept.next.deputy).toEqual(theLinOfTeam)
    expect(code(handLead(aTeam({ members: both }), lin.id, xu.id))).toBe('teams.not_leader')
    expect(code(handLead(aTeam(), xu.id, lin.id))).toBe('teams.not_a_member')
    expect(code(handLead(aTeam(), xu.id, xu.id))).toBe('teams.not_a_member')
    expect(code(handLead(aTeam({ status: 'ended' }), xu.id, lin.id))).toBe('teams.not_now')
  })
  test('says whether the name stands there', () => {
    expect(yes(showLeader(aTeam(), xu.id, true)).next.isLeaderShown).toBe(true)
    expect(code(showLeader(aTeam(), lin.id, true))).toBe('teams.not_leader')
    expect(code(showLeader(aTeam({ status: 'ended' }), xu.id, true))).toBe('teams.not_now')
  })
})

describe('going', () => {
  test('at once, the time stays known; a deputy is none any more', () => {
    const { next } = yes(leave(aTeam({ members: both, deputy: theLinOfTeam }), lin.id, AT))
    expect(next.memberIds).toEqual([xu.id])
    expect(next.members[1]).toMatchObject({ leftAt: AT })
    expect(next.deputy).toBeUndefined()
  })
  test('an earlier stay keeps its end', () => {
    const members = [aMember(), aMember({ ...theLinOfTeam, leftAt: 5 }), aMember(theLinOfTeam)]
    const { next } = yes(leave(aTeam({ members }), lin.id, AT))
    expect(next.members.map(({ leftAt }) => leftAt)).toEqual([undefined, 5, AT])
  })
  test('also whoever only asked', () => {
    const { next, facts } = yes(leave(aTeam({ asks: asked }), lin.id, AT))
    expect(next.asks).toEqual([])
    expect(facts).toEqual([{ fact: 'team.left', detail: { freesSeats: false } }])
  })
  test('her seats go free, unless she keeps them', () => {
    const team = aTeam({ members: both })
    expect(yes(leave(team, lin.id, AT)).facts[0]?.detail).toEqual({ freesSeats: true })
    expect(yes(leave(team, lin.id, AT, true)).facts[0]?.detail).toEqual({ freesSeats: false })
  })
  test('the leader hands over first, unless there is nothing to lead', () => {
    expect(code(leave(aTeam({ members: both }), xu.id, AT))).toBe('teams.leader_first')
    expect(code(leave(aTeam({ status: 'ended' }), xu.id, AT))).toBe('ok')
    expect(code(leave(aTeam(), lin.id, AT))).toBe('teams.not_a_member')
  })
  test('who is no volunteer any more drops out; the deputy leads, or the station is told', () => {
    const dropped = (team: Team, id: string) => yes(dropOut(team, id, [zhou.id], AT))
    const plain = dropped(aTeam({ members: both }), lin.id)
    expect([plain.next.leader, plain.facts]).toEqual([theXu, [{ fact: 'team.left' }]])
    const led = dropped(aTeam({ members: both, deputy: theLinOfTeam, isLeaderShown: true }), xu.id)
    expect(led.next).toMatchObject({ leader: theLinOfTeam, isLeaderShown: false, memberIds: [lin.id] })
    expect(led.facts).toEqual([{ fact: 'team.lead_handed', detail: { leaderId: lin.id } }])
    const headless = dropped(aTeam({ members: both }), xu.id)
    expect(headless.next.leader).toBeUndefined()
    expect(headless.facts).toEqual([{ fact: 'team.leaderless', detail: { headIds: [zhou.id] } }])
    expect(code(dropOut(aTeam(), lin.id, [], AT))).toBe('teams.not_a_member')
  })
})

describe('through a group', () => {
  test('whoever waits counts as come through it, whoever the station knew does not', () => {
    const waiting = aVolunteer({ status: 'waiting' })
    expect(yes(comeThrough(waiting, 'ugroup')).next.throughTeamId).toBe('ugroup')
    expect(yes(comeThrough(aVolunteer(), 'ugroup')).next.throughTeamId).toBeUndefined()
    const other = aVolunteer({ status: 'waiting', throughTeamId: 'ufirst' })
    expect(yes(comeThrough(other, 'ugroup')).next.throughTeamId).toBe('ufirst')
  })
  test.each(['left', 'declined', undefined] as const)('%s: registers first', (status) => {
    expect(code(comeThrough(status && aVolunteer({ status }), 'ugroup'))).toBe('teams.register_first')
  })
  test('stays alone after the station has looked once more', () => {
    const stays = stayOnMyOwn(aVolunteer({ throughTeamId: 'ugroup' }), [zhou.id], AT)
    if (isRefused(stays)) throw new Error(stays.refused)
    expect(stays.next).toMatchObject({ status: 'waiting', registeredAt: AT })
    expect(stays.next).not.toHaveProperty('throughTeamId')
    expect(stays.facts).toEqual([{ fact: 'volunteer.registered', detail: { headIds: [zhou.id] } }])
    expect(code(stayOnMyOwn(aVolunteer(), [], AT))).toBe('teams.on_your_own')
    expect(code(stayOnMyOwn(aVolunteer({ throughTeamId: 'ugroup', status: 'left' }), [], AT))).toBe(
      'volunteers.not_now',
    )
  })
})
