import { anEntry, aSession } from '../../world/activities'
import { aMark, BEGINS, ENDS, liuComes, meal, MINUTE, wangComes, xuHelps } from '../../world/attendances'
import {
  attendedBy,
  beginsAt,
  cameOf,
  expected,
  minutesMax,
  minutesOf,
  seatsLeft,
} from '../../../shared/attendances/came'

const marked = (entry: typeof xuHelps, inAt?: number, outAt?: number) =>
  meal({
    marks: [
      ...(inAt === undefined ? [] : [aMark(entry, { at: inAt })]),
      ...(outAt === undefined ? [] : [aMark(entry, { way: 'out', at: outAt })]),
    ],
  })

test.each([
  [undefined, 'noShow'],
  [BEGINS - 10 * MINUTE - 1, 'early'],
  [BEGINS - 10 * MINUTE, 'onTime'],
  [BEGINS, 'onTime'],
  [BEGINS + 10 * MINUTE, 'onTime'],
  [BEGINS + 10 * MINUTE + 1, 'late'],
] as const)('whoever comes at %s is %s', (at, came) => {
  expect(cameOf(marked(wangComes, at), wangComes)).toBe(came)
})

test('whoever comes for a slot is measured by the slot', () => {
  const slotStart = BEGINS + 60 * MINUTE
  const entry = { ...wangComes, slotId: 's2' }
  const session = meal({
    slots: [
      { id: 's1', startsAt: BEGINS },
      { id: 's2', startsAt: slotStart },
    ],
    marks: [aMark(entry, { at: slotStart })],
  })
  expect(beginsAt(session, entry)).toBe(slotStart)
  expect(cameOf(session, entry)).toBe('onTime')
  expect(beginsAt(session, { ...entry, slotId: 'gone' })).toBe(BEGINS)
})

test.each([
  ['nobody saw her', undefined, undefined, 0],
  ['the whole time', BEGINS, ENDS, 120],
  ['without a word on leaving, to the end', BEGINS + 30 * MINUTE, undefined, 90],
  [
    'came to set up and stayed to clear away: the hours of the session',
    BEGINS - 40 * MINUTE,
    ENDS + 30 * MINUTE,
    120,
  ],
  ['half a minute short is a whole minute less', BEGINS + 30_000, BEGINS + 10 * MINUTE, 9],
  ['came and left before it began', BEGINS - 40 * MINUTE, BEGINS - 20 * MINUTE, 0],
  ['came when it was over', ENDS + 5 * MINUTE, undefined, 0],
] as const)('a helper, %s', (_, inAt, outAt, minutes) => {
  expect(minutesOf(marked(xuHelps, inAt, outAt), xuHelps)).toBe(minutes)
})

test('whoever is served has no minutes', () => {
  expect(minutesOf(marked(wangComes, BEGINS, ENDS), wangComes)).toBe(0)
})

test('no session gives more than its length and half an hour', () => {
  expect(minutesMax(aSession({ startsAt: BEGINS, endsAt: ENDS }))).toBe(150)
})

describe('of whom something is said', () => {
  const third = anEntry({ id: 'ethird', byId: 'athird', key: 'third' })
  const entries = [wangComes, liuComes, third, xuHelps]
  const ids = (session: ReturnType<typeof meal>) => expected(session).map(({ id }) => id)

  test('who holds a seat; who only waited is left out, also with a code she typed in', () => {
    expect(ids(meal({}, entries))).toEqual(['ewang', 'eliu', 'exu'])
    expect(ids(meal({ marks: [aMark(third)] }, entries))).toEqual(['ewang', 'eliu', 'exu'])
  })
  test.each(['scan', 'list'] as const)('who waited and was let in by the organiser (%s)', (how) => {
    expect(ids(meal({ marks: [aMark(third, { how })] }, entries))).toEqual(['ewang', 'eliu', 'ethird', 'exu'])
  })
  test('who has stepped back is gone', () => {
    expect(ids(meal({ roster: [liuComes.key] }, entries))).toEqual(['eliu'])
  })
  test('seats left are those of the line that nobody has sat down on', () => {
    expect(seatsLeft(meal({}, entries), third)).toBe(2)
    expect(seatsLeft(meal({ marks: [aMark(wangComes), aMark(xuHelps)] }, entries), third)).toBe(1)
    expect(seatsLeft(meal({ marks: [aMark(wangComes)] }, entries), xuHelps)).toBe(1)
  })
})

test('what is proposed says it of everybody in order', () => {
  const session = meal({ marks: [aMark(wangComes), aMark(xuHelps, { at: BEGINS + 20 * MINUTE })] })
  expect(attendedBy(session)).toEqual([
    { entryId: 'ewang', came: 'onTime', creditMinutes: 0 },
    { entryId: 'eliu', came: 'noShow', creditMinutes: 0 },
    { entryId: 'exu', came: 'late', creditMinutes: 100 },
  ])
})
