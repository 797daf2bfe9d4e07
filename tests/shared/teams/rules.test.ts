import type { Decision } from '../../../shared/kernel/record'
import { isRefused, type Refusal } from '../../../shared/kernel/refusal'
import { found, type TeamDraft } from '../../../shared/teams/founding'
import { stages, type Team } from '../../../shared/teams/model'
import {
  advance,
  change,
  end,
  type Evidence,
  lackingFor,
  personOf,
  renewCode,
  stageBeside,
  stepBack,
} from '../../../shared/teams/rules'
import { stageNeeds, stageWords, teamsRefusals } from '../../../shared/teams/words'
import { chen, communities, fenglin, MONDAY } from '../../world/people'
import { aGroup, aMember, anAgreement, aTeam, theLinOfTeam, theXu } from '../../world/teams'

const code = (answer: unknown) => (answer as { refused?: string }).refused ?? 'ok'
const act = { at: MONDAY + 1, by: chen.id }
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => aMember({ accountId: `amember${String(index)}` }))
const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  ...{ words: '开过会了', photoIds: ['pmeeting'], activities: 0 },
  ...over,
})
const nextOf = (answer: Decision<Team> | Refusal): Team => {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer.next
}

describe('beginning', () => {
  const draft = (over: Partial<TeamDraft> = {}): TeamDraft => ({
    ...{ stationId: fenglin, station: { name: '枫林社工站', phone: '022-00001000' }, name: '枫林修修队' },
    ...{ kind: 'neighbours', purpose: '修灯', communityCodes: [communities.fenglinli], joinWay: 'open' },
    ...{ leader: theXu, words: '坐到了一起' },
    ...over,
  })
  test('in preparation, with its leader in it', () => {
    const founded = found(draft(), act)
    if (isRefused(founded)) throw new Error(founded.refused)
    expect(founded.next).toMatchObject({
      ...{ stage: 'preparing', status: 'active', memberIds: [theXu.accountId], isLeaderShown: false },
      steps: [{ stage: 'preparing', words: '坐到了一起', photoIds: [], ...act }],
    })
    expect(founded.next).not.toHaveProperty('agreement')
    expect(founded.facts).toEqual([{ fact: 'team.founded', detail: { leaderId: theXu.accountId } }])
  })
  test.each([
    ['neighbours with an agreement', { agreement: anAgreement() }, 'teams.no_partner'],
    ['a university without', { kind: 'university' }, 'teams.agreement_needed'],
    ['a company without', { kind: 'company' }, 'teams.agreement_needed'],
    ['a university with one', { kind: 'university', agreement: anAgreement(), sealedContact: 'x' }, 'ok'],
    [
      'an end in the past',
      { kind: 'company', agreement: anAgreement({ untilDay: '2026-03-01' }) },
      'teams.dates_wrong',
    ],
    [
      'an end before the beginning',
      { kind: 'company', agreement: anAgreement({ fromDay: '2026-09-01' }) },
      'teams.dates_wrong',
    ],
  ] as const)('%s: %s', (_name, over, wanted) => {
    expect(code(found(draft(over), act))).toBe(wanted)
  })
})

describe('stages', () => {
  test('one beside the other', () => {
    expect(stages.map((stage) => stageBeside(stage, 1))).toEqual(['founded', 'mature', undefined])
    expect(stages.map((stage) => stageBeside(stage, -1))).toEqual([undefined, 'preparing', 'founded'])
  })

  test.each([
    ['founded', 2, {}, ['members']],
    ['founded', 3, {}, []],
    ['founded', 3, { words: '' }, ['words']],
    ['founded', 3, { photoIds: [] }, ['photos']],
    ['founded', 1, { words: '', photoIds: [] }, ['words', 'photos', 'members']],
    ['mature', 9, { activities: 5 }, ['members', 'activities']],
    ['mature', 10, { activities: 0 }, []],
    ['mature', 3, { activities: 6 }, []],
    ['preparing', 0, {}, []],
  ] as const)('%s with %i people and %j lacks %j', (to, people, over, lacking) => {
    expect(lackingFor(to, aTeam({ members: many(people) }), evidence(over))).toEqual(lacking)
  })

  test('a step on evidence is kept with it', () => {
    const team = nextOf(advance(aTeam({ members: many(3) }), 'founded', evidence(), act))
    expect(team).toMatchObject({ stage: 'founded', allPhotoIds: ['pmeeting'] })
    expect(team.steps[1]).toEqual({ stage: 'founded', words: '开过会了', photoIds: ['pmeeting'], ...act })
  })

  test('without evidence, what is missing is said', () => {
    const refused = advance(aTeam(), 'founded', evidence({ photoIds: [] }), act)
    expect(refused).toEqual({ refused: 'teams.evidence_missing', detail: { lacking: ['photos', 'members'] } })
    expect(teamsRefusals['teams.evidence_missing']({ lacking: ['photos', 'members'] })).toContain(
      '附一张照片、人还不够',
    )
    expect(teamsRefusals['teams.evidence_missing']({})).not.toContain('undefined')
  })

  test.each([
    ['two at once', aTeam({ members: many(12) }), 'mature', 'teams.one_step'],
    ['the same again', aTeam({ members: many(12), stage: 'founded' }), 'founded', 'teams.one_step'],
    ['back by the front door', aTeam({ members: many(12), stage: 'mature' }), 'founded', 'teams.one_step'],
    ['of one that is no more', aTeam({ status: 'ended' }), 'founded', 'teams.not_now'],
  ] as const)('%s: no', (_name, team, to, wanted) => {
    expect(code(advance(team, to, evidence(), act))).toBe(wanted)
  })

  test('back, with the reason', () => {
    const team = nextOf(stepBack(aTeam({ stage: 'mature' }), '人走了一半', act))
    expect(team).toMatchObject({ stage: 'founded' })
    expect(team.steps.at(-1)).toMatchObject({ words: '人走了一半', photoIds: [] })
    expect(code(stepBack(aTeam(), '', act))).toBe('teams.one_step')
    expect(code(stepBack(aTeam({ status: 'ended' }), '', act))).toBe('teams.not_now')
    for (const stage of stages) expect(stageNeeds[stage] + stageWords[stage]).toMatch(/.+/)
  })
})

describe('what the station changes', () => {
  const both = [aMember(), aMember(theLinOfTeam)]
  const terms = { name: '新名字', purpose: '新事', communityCodes: [], joinWay: 'asked' as const }
  test('words alone leave the people as they are', () => {
    const team = aTeam({ members: both, deputy: theLinOfTeam, isLeaderShown: true })
    const changed = change(team, terms, { deputyId: theLinOfTeam.accountId })
    if (isRefused(changed)) throw new Error(changed.refused)
    expect(changed.next).toMatchObject({ ...terms, leader: theXu, deputy: theLinOfTeam, isLeaderShown: true })
    expect(changed.facts).toEqual([{ fact: 'team.changed' }])
  })
  test('another leader has not agreed to be named yet, and is no deputy besides', () => {
    const team = aTeam({ members: both, deputy: theLinOfTeam, isLeaderShown: true })
    const { accountId } = theLinOfTeam
    const changed = change(team, terms, { leaderId: accountId, deputyId: accountId })
    if (isRefused(changed)) throw new Error(changed.refused)
    expect(changed.next).toMatchObject({ leader: theLinOfTeam, isLeaderShown: false })
    expect(changed.next.deputy).toBeUndefined()
    expect(changed.facts).toEqual([{ fact: 'team.lead_handed', detail: { leaderId: accountId } }])
  })
  test('a team without a leader gets one', () => {
    const { leader: _, ...headless } = aTeam({ members: both })
    expect(nextOf(change(headless, terms, { leaderId: theXu.accountId }))).toMatchObject({ leader: theXu })
  })
  test('the same leader named again stays shown', () => {
    const team = aTeam({ isLeaderShown: true })
    expect(nextOf(change(team, terms, { leaderId: theXu.accountId })).isLeaderShown).toBe(true)
  })
  test('only people who are in it', () => {
    const gone = aTeam({ members: [aMember(), aMember({ ...theLinOfTeam, leftAt: MONDAY })] })
    expect(code(change(gone, terms, { leaderId: theLinOfTeam.accountId }))).toBe('teams.not_a_member')
    expect(code(change(gone, terms, { deputyId: 'anobody' }))).toBe('teams.not_a_member')
    expect(code(change(aTeam({ status: 'ended' }), terms, {}))).toBe('teams.not_now')
    expect(personOf(gone, undefined)).toBeUndefined()
  })
})

test('the end takes code, asks and reminders away', () => {
  const group = aGroup({ codeHash: 'hash', tellAt: 1, asks: [{ ...theLinOfTeam, askedAt: MONDAY }] })
  const ended = end(group, '学期结束')
  if (isRefused(ended)) throw new Error(ended.refused)
  expect(ended.next).toMatchObject({ status: 'ended', endReason: '学期结束', asks: [] })
  expect(ended.next).not.toHaveProperty('codeHash')
  expect(ended.next).not.toHaveProperty('tellAt')
  expect(ended.facts).toEqual([{ fact: 'team.ended', detail: { memberIds: [theXu.accountId] } }])
  expect(code(end(ended.next, ''))).toBe('teams.not_now')
})

test('a code is for a partner', () => {
  expect(nextOf(renewCode(aGroup({ codeHash: 'old' }), 'new')).codeHash).toBe('new')
  expect(code(renewCode(aTeam(), 'new'))).toBe('teams.no_partner')
  expect(code(renewCode(aGroup({ status: 'ended' }), 'new'))).toBe('teams.not_now')
})
