import fc from 'fast-check'
import { gapsIn, gapsOf, untoldGaps } from '../../../shared/duty/gaps'
import type { Place, Span } from '../../../shared/duty/model'
import { DAY, HOUR } from '../../world/people'
import { aRota, asColleague, aShift, on } from '../../world/rotas'

const { chen, li, zhou } = asColleague
const place: Place = { colleagues: [chen, li, zhou], openingHours: [] }
const span = (startsAt: number, endsAt: number): Span => ({ startsAt, endsAt })
const officeHours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, openMinute: 510, closeMinute: 720 },
  { weekday, openMinute: 840, closeMinute: 1050 },
])

describe('gapsOf', () => {
  const [from, to] = [on(1, 0), on(2, 0)]
  test('without shifts it is one gap, fully covered none', () => {
    expect(gapsOf([], from, to)).toEqual([span(from, to)])
    expect(gapsOf([span(from, to)], from, to)).toEqual([])
    expect(gapsOf([span(from - DAY, to + DAY)], from, to)).toEqual([])
  })
  test('before, between and behind; in whatever order they are written', () => {
    const shifts = [span(on(1, 12), on(1, 18)), span(on(1, 8), on(1, 10))]
    expect(gapsOf(shifts, from, to)).toEqual([
      span(from, on(1, 8)),
      span(on(1, 10), on(1, 12)),
      span(on(1, 18), to),
    ])
  })
  test('one who comes as the other goes leaves no gap; two at once cover once; a short one within a long one nothing new', () => {
    const shifts = [
      span(from, on(1, 8)),
      span(on(1, 8), on(1, 20)),
      span(on(1, 9), on(1, 10)),
      span(on(1, 19), to),
    ]
    expect(gapsOf(shifts, from, to)).toEqual([])
  })
  test('what ends before or begins after does not count', () => {
    expect(gapsOf([span(from - HOUR, from), span(to, to + HOUR)], from, to)).toEqual([span(from, to)])
  })
  test('out of hours: only while the station is shut, the noon break too', () => {
    expect(gapsOf([span(on(1, 17), on(2, 9))], on(1, 0), on(2, 12), officeHours)).toEqual([
      span(on(1, 0), on(1, 8.5)),
      span(on(1, 12), on(1, 14)),
    ])
  })
  test('a station that has not said its hours keeps the usual ones', () => {
    expect(gapsOf([], on(1, 0), on(2, 0), [])).toEqual([
      span(on(1, 0), on(1, 8.5)),
      span(on(1, 17.5), on(2, 0)),
    ])
  })
  test('a holiday is shut all day, a make-up Saturday is open', () => {
    // 1 May 2026 is a Friday off, 9 May a Saturday that is worked.
    const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
    const labourDay = day('2026-05-01')
    expect(gapsOf([], labourDay, labourDay + DAY, officeHours)).toEqual([span(labourDay, labourDay + DAY)])
    const makeUp = day('2026-05-09')
    expect(gapsOf([], makeUp, makeUp + DAY, officeHours)).toHaveLength(3)
  })
  test('every moment is either on duty or in a gap, never both', () => {
    const shift = fc
      .tuple(fc.integer({ min: -10, max: 40 }), fc.integer({ min: 1, max: 24 }))
      .map(([start, hours]) => span(from + start * HOUR, from + (start + hours) * HOUR))
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 8 }), fc.integer({ min: 0, max: 23 }), (shifts, hour) => {
        const at = from + hour * HOUR
        const holds = (spans: readonly Span[]) => spans.some((one) => one.startsAt <= at && at < one.endsAt)
        expect(holds(gapsOf(shifts, from, to))).toBe(!holds(shifts))
      }),
    )
  })
})

describe('gapsIn', () => {
  test('before the first shift nothing was promised', () => {
    expect(gapsIn(aRota([]), place, on(0, 0), on(1, 0))).toEqual([])
    expect(gapsIn(aRota(), place, on(0, 0), on(1, 8))).toEqual([])
    expect(gapsIn(aRota(), place, on(0, 0), on(2, 0))).toEqual([span(on(1, 18), on(2, 0))])
  })
  test('whoever has left stands on paper only', () => {
    expect(gapsIn(aRota(), { ...place, colleagues: [li] }, on(1, 8), on(1, 18))).toEqual([
      span(on(1, 8), on(1, 18)),
    ])
  })
  test('it counts what the rota promises', () => {
    const rota = aRota([aShift()], { covers: 'outOfHours' })
    const open = { ...place, openingHours: [{ weekday: 2, openMinute: 17 * 60, closeMinute: 20 * 60 }] }
    expect(gapsIn(rota, open, on(1, 8), on(2, 0))).toEqual([span(on(1, 20), on(2, 0))])
  })
})

describe('untoldGaps', () => {
  const night = (day: number, id: string) =>
    aShift({ id, startsAt: on(day, 18), endsAt: on(day + 1, 8), ...li })
  const rota = aRota([aShift(), night(2, 'h0002')])
  test('by their beginning; told ones are out', () => {
    const begins = untoldGaps(rota, place, on(1, 9)).map(({ startsAt }) => startsAt)
    expect(begins).toEqual([on(1, 18), on(3, 8)])
    const told = { ...rota, warnedOf: [on(1, 18)] }
    expect(untoldGaps(told, place, on(1, 9)).map(({ startsAt }) => startsAt)).toEqual([on(3, 8)])
  })
  test('one that runs is still worth a word, one from yesterday or over is not', () => {
    expect(untoldGaps(rota, place, on(1, 20))[0]).toEqual(span(on(1, 18), on(2, 18)))
    expect(untoldGaps(rota, place, on(2, 19)).map(({ startsAt }) => startsAt)).toEqual([on(3, 8)])
    expect(untoldGaps(rota, place, on(4, 8))).toEqual([])
  })
  test('where nothing is planned any more, only the first counts, not one for every evening', () => {
    const evenings = aRota([aShift()], { covers: 'outOfHours' })
    expect(untoldGaps(evenings, { ...place, openingHours: officeHours }, on(1, 9))).toEqual([
      span(on(1, 18), on(2, 8.5)),
    ])
  })
})
