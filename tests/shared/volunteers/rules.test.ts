import { isRefused } from '../../../shared/kernel/refusal'
import { COURSE_LASTS_MAX_MS, type Volunteer, volunteerStatuses } from '../../../shared/volunteers/model'
import { noticesOf } from '../../../shared/volunteers/notices'
import {
  admit,
  blankEntry,
  decline,
  type Entry,
  leave,
  recordCourse,
  register,
} from '../../../shared/volunteers/rules'
import { volunteersRefusals } from '../../../shared/volunteers/words'
import { aVolunteer, xu } from '../../world/errands'
import { chen, fenglin, MONDAY, zhou } from '../../world/people'

const code = (answer: unknown) => (answer as { refused?: string }).refused ?? 'ok'
const entryOf = (volunteer: Volunteer): Entry => {
  const { accountId, displayName, sealedContact, skills, communityCode, communityName } = volunteer
  const { areaCodes, stationId, stationIds } = volunteer
  return {
    ...{ accountId, displayName, sealedContact, skills, communityCode, communityName },
    ...{ areaCodes, stationId, stationIds },
  }
}
const at = (status: Volunteer['status']) => aVolunteer({ status, registeredAt: 1 })

describe('registering', () => {
  test('a new entry waits for the station, whose heads are told', () => {
    const entry = entryOf(aVolunteer())
    const blank = { ...aVolunteer(), ...blankEntry(entry, MONDAY) }
    const { next, facts } = register(blank, entry, [zhou.id], MONDAY)
    expect(next).toMatchObject({ status: 'waiting', registeredAt: MONDAY, courses: [] })
    expect(facts).toEqual([{ fact: 'volunteer.registered', detail: { headIds: [zhou.id] } }])
  })
  test.each([
    ['active', {}, 'active'],
    ['active', { skills: ['tech'] as const }, 'active'],
    ['active', { displayName: '许叔' }, 'waiting'],
    ['active', { stationId: 'selsewhere' }, 'waiting'],
    ['waiting', {}, 'waiting'],
    ['declined', {}, 'waiting'],
    ['left', {}, 'waiting'],
  ] as const)('%s, edited with %j: %s', (status, over, then) => {
    const before = { ...at(status), reason: '再想想' }
    const { next } = register(before, { ...entryOf(before), ...over }, [], MONDAY)
    expect(next).toMatchObject({ status: then, ...over })
    expect(next.reason).toBeUndefined()
    expect(next.registeredAt).toBe(then === 'active' || status === 'waiting' ? 1 : MONDAY)
  })
})

test.each([
  ['leave', (one: Volunteer) => leave(one), { waiting: 'left', active: 'left' }],
  ['admit', (one: Volunteer) => admit(one, chen.id), { waiting: 'active', declined: 'active' }],
  [
    'decline',
    (one: Volunteer) => decline(one, chen.id, '先歇歇'),
    { waiting: 'declined', active: 'declined' },
  ],
] as const)('%s', (_verb, rule, moves) => {
  for (const status of volunteerStatuses) {
    const ruled = rule(at(status))
    const wanted: Partial<Record<Volunteer['status'], string>> = moves
    expect(isRefused(ruled) ? ruled.refused : ruled.next.status).toBe(wanted[status] ?? 'volunteers.not_now')
    if (isRefused(ruled)) expect(volunteersRefusals['volunteers.not_now'](ruled.detail ?? {})).not.toBe('')
  }
})

test('nobody decides about the own entry', () => {
  expect(code(admit(at('waiting'), xu.id))).toBe('volunteers.yourself')
  expect(code(decline(at('waiting'), xu.id, ''))).toBe('volunteers.yourself')
  expect(code(recordCourse(at('active'), xu.id, { course: 'care', until: MONDAY + 1 }, MONDAY))).toBe(
    'volunteers.yourself',
  )
})

test('a course is recorded until a day within three years; the same again moves it', () => {
  const record = (until: number, before = at('active')) =>
    recordCourse(before, chen.id, { course: 'escort', until }, MONDAY)
  expect(code(record(MONDAY))).toBe('volunteers.course_over')
  expect(code(record(MONDAY + COURSE_LASTS_MAX_MS + 1))).toBe('volunteers.course_over')
  const first = record(MONDAY + 1)
  if (isRefused(first)) throw new Error(first.refused)
  const second = record(MONDAY + 2, first.next)
  expect(second).toMatchObject({ next: { courses: [{ course: 'escort', until: MONDAY + 2 }] } })
})

test('who is told', () => {
  const told = (fact: string, detail = {}) =>
    noticesOf(aVolunteer(), { id: 'x:1', fact, at: MONDAY, by: chen.id, detail }).map(({ to }) =>
      'personId' in to ? to.personId : to.robotOf,
    )
  expect(told('volunteer.registered', { headIds: [zhou.id, xu.id] })).toEqual([fenglin, zhou.id])
  expect(told('volunteer.registered')).toEqual([fenglin])
  expect(told('volunteer.admitted')).toEqual([xu.id])
  expect(told('volunteer.declined')).toEqual([xu.id])
  expect(told('volunteer.course_recorded')).toEqual([xu.id])
  expect(told('volunteer.edited')).toEqual([])
})
