import {
  endOf,
  isAgreementOver,
  nextTelling,
  renew,
  tellAgreement,
  whyNoSignUp,
} from '../../../shared/teams/agreement-rules'
import { countHours } from '../../../shared/teams/hours'
import { noticesOf } from '../../../shared/teams/notices'
import { teamsRefusals } from '../../../shared/teams/words'
import { lin, xu } from '../../world/errands'
import { chen, DAY, fenglin, MONDAY, person, zhou } from '../../world/people'
import { aGroup, aMember, anAgreement, aTeam, theLinOfTeam } from '../../world/teams'
import { anAccountOf, theEntryOf } from '../../world/timebank'

const code = (answer: unknown) => (answer as { refused?: string } | undefined)?.refused ?? 'ok'
/** Midnight after 10 July in China. */
const END = Date.UTC(2026, 6, 10, 16)

test('the last day counts to its end', () => {
  expect(endOf(anAgreement())).toBe(END)
  expect(isAgreementOver(aGroup(), END - 1)).toBe(false)
  expect(isAgreementOver(aGroup(), END)).toBe(true)
  expect(isAgreementOver(aTeam(), END)).toBe(false)
})

describe('new sign-ups of those who came through a group', () => {
  const through = { throughTeamId: 'ugroup' }
  test.each([
    ['registered on her own', {}, [], 'ok'],
    ['the agreement runs', through, [aGroup({ agreement: anAgreement({ untilDay: '2026-12-31' }) })], 'ok'],
    ['it is over', through, [aGroup()], 'teams.agreement_over'],
    ['it is over, and she repairs with the neighbours', through, [aGroup(), aTeam()], 'ok'],
    ['two groups, both over', through, [aGroup(), aGroup({ _id: 'uother' })], 'teams.agreement_over'],
    ['the group is no more', through, [], 'teams.agreement_over'],
  ])('%s', (_name, volunteer, teams, wanted) => {
    expect(code(whyNoSignUp(volunteer, teams, END))).toBe(wanted)
  })
  test('says whose agreement', () => {
    const say = teamsRefusals['teams.agreement_over']
    expect(say(whyNoSignUp(through, [aGroup()], END)?.detail ?? {})).toMatch(/^小树林的协议到期了/)
    expect(say(whyNoSignUp(through, [], END)?.detail ?? {})).toMatch(/^您来时的那支队伍/)
  })
})

describe('dates', () => {
  const next = anAgreement({ fromDay: '2026-09-01', untilDay: '2027-01-10' })
  test('renewed, the clock begins anew; the contact stays or is another', () => {
    const renewed = renew(aGroup({ sealedContact: 'old' }), next, undefined, END)
    expect(renewed).toMatchObject({
      next: { agreement: next, sealedContact: 'old', tellAt: nextTelling(next, 'nothing') },
      facts: [{ fact: 'team.renewed', detail: { untilDay: '2027-01-10' } }],
    })
    expect(renew(aGroup(), next, 'new', END)).toMatchObject({ next: { sealedContact: 'new' } })
  })
  test.each([
    ['ended', aGroup({ status: 'ended' }), next, 'teams.not_now'],
    ['neighbours', aTeam(), next, 'teams.no_partner'],
    ['over before today', aGroup(), anAgreement(), 'teams.dates_wrong'],
  ])('%s', (_name, team, agreement, wanted) => {
    expect(code(renew(team, agreement, undefined, END))).toBe(wanted)
  })
})

describe('the clock', () => {
  const inHand = { seats: 2, errands: 1 }
  test('thirty days before, then at the end, then never again', () => {
    const tellAt = nextTelling(anAgreement(), 'nothing')
    expect(tellAt).toBe(END - 30 * DAY)
    const group = aGroup({ tellAt })
    expect(code(tellAgreement(group, tellAt - 1, [], inHand))).toBe('teams.not_now')
    const first = tellAgreement(group, tellAt, [zhou.id], inHand)
    if ('refused' in first) throw new Error(first.refused)
    expect(first.facts).toEqual([
      { fact: 'team.agreement_ending', detail: { untilDay: '2026-07-10', headIds: [zhou.id] } },
    ])
    expect(first.next.tellAt).toBe(END)
    const second = tellAgreement(first.next, END, [zhou.id], inHand)
    if ('refused' in second) throw new Error(second.refused)
    expect(second.facts).toEqual([
      { fact: 'team.agreement_over', detail: { untilDay: '2026-07-10', headIds: [zhou.id], ...inHand } },
    ])
    expect(second.next).not.toHaveProperty('tellAt')
    expect(code(tellAgreement(second.next, END, [], inHand))).toBe('teams.not_now')
  })
})

test('who is told', () => {
  const team = aGroup({ deputy: theLinOfTeam })
  const told = (fact: string, detail = {}, by = chen.id) =>
    noticesOf(team, { id: 'x:1', fact, at: MONDAY, by, detail }).map(({ to }) =>
      'personId' in to ? to.personId : to.robotOf,
    )
  expect(told('team.founded', { leaderId: xu.id })).toEqual([xu.id])
  expect(told('team.asked', { leaderId: xu.id }, lin.id)).toEqual([xu.id])
  expect(told('team.asked', {})).toEqual([fenglin])
  expect(told('team.admitted', { personId: lin.id }, xu.id)).toEqual([lin.id])
  expect(told('team.refused', { personId: lin.id }, xu.id)).toEqual([lin.id])
  expect(told('team.lead_handed', { leaderId: lin.id }, xu.id)).toEqual([lin.id])
  expect(told('team.stage_changed')).toEqual([xu.id, lin.id])
  expect(told('team.renewed', {}, xu.id)).toEqual([lin.id])
  expect(told('team.ended', { memberIds: [xu.id, lin.id] })).toEqual([xu.id, lin.id])
  expect(told('team.ended')).toEqual([])
  expect(told('team.leaderless', { headIds: [zhou.id] })).toEqual([fenglin, zhou.id])
  expect(told('team.agreement_ending', { headIds: [zhou.id] })).toEqual([xu.id, lin.id, fenglin, zhou.id])
  expect(told('team.agreement_over', { headIds: [zhou.id] })).toEqual([xu.id, lin.id, fenglin, zhou.id])
  expect(told('team.left')).toEqual([])
  const over = (detail: object) =>
    noticesOf(team, {
      id: 'x:1',
      fact: 'team.agreement_over',
      at: MONDAY,
      by: 'clock',
      detail: { ...detail },
    })
  expect(over({ seats: 2, errands: 1 }).at(-1)?.words).toContain('还有 2 场活动、1 件跑腿在手上')
  expect(over({ seats: 0, errands: 0 }).at(-1)?.words).toContain('手上没有未完的事')
})

describe('hours', () => {
  const origin = (kind: 'session' | 'errand', id: string) => ({ kind, id })
  const entry = (
    who: string,
    minutes: number,
    bookedAt: number,
    id: string,
    of = origin('session', 'xone'),
  ) =>
    theEntryOf(anAccountOf({ id: who }, { balanceMinutes: minutes }), {
      ...{ bookedAt, source: { kind: of.kind, id, origin: of } },
    })
  const { id: third } = person('third')
  const team = aTeam({
    members: [aMember(), aMember({ ...theLinOfTeam, joinedAt: MONDAY + 10, leftAt: MONDAY + 20 })],
  })
  test('only of members, and only while they were in', () => {
    const hours = countHours(team, [
      entry(xu.id, 60, MONDAY, '1'),
      entry(lin.id, 30, MONDAY + 9, '2'),
      entry(lin.id, 40, MONDAY + 10, '3'),
      entry(lin.id, 50, MONDAY + 20, '4'),
      entry(third, 70, MONDAY + 15, '5'),
    ])
    expect(hours.minutes).toBe(100)
    expect(Object.fromEntries(hours.minutesOf)).toEqual({ [xu.id]: 60, [lin.id]: 40 })
  })
  test('one activity counts once; errands are none', () => {
    const hours = countHours(team, [
      entry(xu.id, 60, MONDAY, '1'),
      entry(lin.id, 60, MONDAY + 10, '2'),
      entry(xu.id, 60, MONDAY, '3', origin('session', 'xtwo')),
      entry(xu.id, 15, MONDAY, '4', origin('errand', 'emedicine')),
    ])
    expect(hours).toMatchObject({ minutes: 195, activities: 2 })
  })
  test('what was taken back counts no more, also after she left', () => {
    const booked = entry(lin.id, 60, MONDAY + 10, '1')
    const back = {
      ...booked,
      _id: 'jback',
      ...{ bookedAt: MONDAY + 99, reverses: booked._id },
      legs: booked.legs.map((leg) => ({ ...leg, amount: -leg.amount })),
    }
    expect(countHours(team, [booked, back])).toMatchObject({ minutes: 0, activities: 0 })
    expect(countHours(team, [back])).toMatchObject({ minutes: 0, activities: 0 })
  })
})
