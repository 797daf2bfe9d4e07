import fc from 'fast-check'
import type { Session } from '../../../shared/activities/model'
import {
  checkMoment,
  mark,
  markFor,
  type Marking,
  SENT_WITHIN_MS,
  servedBy,
  unmark,
  whyNoneMarked,
  whyNotMarked,
} from '../../../shared/attendances/mark-rules'
import { anEntry } from '../../world/activities'
import { aMark, BEGINS, ENDS, liuComes, meal, MINUTE, wangComes, xuHelps } from '../../world/attendances'
import { HOUR } from '../../world/people'

const coming = { way: 'in', how: 'code', at: BEGINS, sentAt: BEGINS, byId: 'aanybody' } as const
const byHand: Marking = { ...coming, how: 'list' }

describe('the moment', () => {
  test.each([
    [BEGINS - HOUR - 1, 'attendances.not_time'],
    [BEGINS - HOUR, undefined],
    [ENDS + 2 * HOUR, undefined],
    [ENDS + 2 * HOUR + 1, 'attendances.not_time'],
  ])('%s: %s', (at, refused) => {
    expect(checkMoment(meal(), at, at)?.refused).toBe(refused)
  })
  test('a phone may be two minutes ahead', () => {
    expect(checkMoment(meal(), BEGINS + 2 * MINUTE, BEGINS)).toBeUndefined()
    expect(checkMoment(meal(), BEGINS + 2 * MINUTE + 1, BEGINS)?.refused).toBe('attendances.not_time')
  })
  test('a phone may bring it two days later; paper whenever', () => {
    const late = BEGINS + SENT_WITHIN_MS
    expect(checkMoment(meal(), BEGINS, late, SENT_WITHIN_MS)).toBeUndefined()
    expect(checkMoment(meal(), BEGINS, late + 1, SENT_WITHIN_MS)?.refused).toBe('attendances.too_old')
    expect(checkMoment(meal(), BEGINS, late + 1)).toBeUndefined()
  })
})

describe('who can be marked', () => {
  const third = anEntry({ id: 'ethird', byId: 'athird', key: 'third' })
  const full = [wangComes, liuComes, third, xuHelps]
  const late = BEGINS + 10 * MINUTE
  const why = (session: Session, id: string, over: Partial<Marking> = {}) =>
    whyNotMarked(session, id, { ...coming, ...over })?.refused

  test('whoever holds a seat, and a helper', () => {
    expect(why(meal(), 'ewang')).toBeUndefined()
    expect(why(meal(), 'exu')).toBeUndefined()
  })
  test.each(['cancelled', 'confirmed'] as const)('nobody once it is %s', (status) => {
    expect(whyNotMarked(meal({ status }), 'ewang', coming)).toEqual({
      refused: 'attendances.over',
      detail: { status },
    })
  })
  test('nobody who is not in, or has stepped back', () => {
    expect(why(meal(), 'enobody')).toBe('attendances.not_in')
    expect(why(meal({ roster: [liuComes.key] }), 'ewang')).toBe('attendances.not_in')
  })
  test('nobody twice, and it says of when the first one is', () => {
    const session = meal({ marks: [aMark(wangComes, { at: BEGINS + 1 })] })
    expect(whyNotMarked(session, 'ewang', coming)).toEqual({
      refused: 'attendances.already',
      detail: { at: BEGINS + 1, way: 'in' },
    })
    expect(why(session, 'ewang', { way: 'out' })).toBeUndefined()
  })
  test('nobody leaves who has not come', () => {
    expect(why(meal(), 'ewang', { way: 'out' })).toBe('attendances.not_in_yet')
  })
  test('whoever waits cannot let herself in', () => {
    expect(why(meal({}, full), 'ethird', { at: late })).toBe('attendances.waiting')
  })
  test.each(['scan', 'list'] as const)(
    'the organiser lets her in to a seat that stayed empty (%s)',
    (how) => {
      expect(why(meal({}, full), 'ethird', { how, at: late - 1 })).toBe('attendances.seat_kept')
      expect(why(meal({}, full), 'ethird', { how, at: late })).toBeUndefined()
      const taken = meal({ marks: [aMark(wangComes), aMark(liuComes)] }, full)
      expect(why(taken, 'ethird', { how, at: late })).toBe('attendances.no_seat')
    },
  )
  test('of several, the first reason', () => {
    const session = meal({ marks: [aMark(wangComes)] })
    expect(whyNoneMarked(session, ['eliu', 'ewang'], coming)?.refused).toBe('attendances.already')
    expect(whyNoneMarked(session, ['eliu', 'exu'], coming)).toBeUndefined()
  })

  test('of two who wait, ticked together, the last empty seat goes to the first', () => {
    const fourth = anEntry({ id: 'efourth', byId: 'afourth', key: 'fourth' })
    const session = meal({ marks: [aMark(wangComes)] }, [...full, fourth])
    const at = { ...byHand, at: late }
    expect(mark(session, ['ethird', 'efourth'], at)).toEqual({ refused: 'attendances.no_seat' })
    expect(mark(session, ['ethird'], at)).toMatchObject({ next: { servedCount: 1 } })
  })
})

describe('marks', () => {
  test('one is refused twice; among several whoever is there already stays as she is', () => {
    const session = meal({ marks: [aMark(wangComes)], servedCount: 1 })
    expect(mark(session, ['ewang'], byHand)).toMatchObject({ refused: 'attendances.already' })
    const both = mark(session, ['ewang', 'eliu', 'exu'], byHand)
    expect(both).toMatchObject({
      next: { servedCount: 2, marks: [aMark(wangComes), markFor('eliu', byHand), markFor('exu', byHand)] },
      facts: [
        { fact: 'session.marked', detail: { way: 'in', how: 'list', entryIds: ['ewang', 'eliu', 'exu'] } },
      ],
    })
  })
  test('served are participants who come, not helpers and not those who leave', () => {
    expect(servedBy(['participant', 'helper', 'participant'], 'in')).toBe(2)
    expect(servedBy(['participant', 'helper'], 'out')).toBe(0)
  })
  test('in whatever order and however often: each mark stands there once, and the count is that of the marks', () => {
    const id = fc.constantFrom('ewang', 'eliu', 'exu', 'enobody')
    const step = fc.record({
      id,
      way: fc.constantFrom('in' as const, 'out' as const),
      how: fc.constantFrom('code' as const, 'scan' as const, 'list' as const),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let session = meal()
        for (const { id: entryId, way, how } of steps) {
          const marked = mark(session, [entryId], { ...coming, way, how })
          if (!('refused' in marked)) session = marked.next
        }
        const keys = session.marks.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        const came = new Set(steps.filter(({ way }) => way === 'in').map((one) => one.id))
        came.delete('enobody')
        expect(session.marks.filter(({ way }) => way === 'in')).toHaveLength(came.size)
        came.delete('exu')
        expect(session.servedCount ?? 0).toBe(came.size)
      }),
    )
  })
})

describe('a wrong mark', () => {
  const marked = meal({
    marks: [aMark(wangComes), aMark(wangComes, { way: 'out', at: ENDS }), aMark(xuHelps)],
    servedCount: 1,
  })
  test('goes, with it that she left and was served; what stood there stays in the fact', () => {
    expect(unmark(marked, 'ewang', 'in')).toMatchObject({
      next: { marks: [aMark(xuHelps)], servedCount: 0 },
      facts: [
        { fact: 'session.unmarked', detail: { entryId: 'ewang', marks: [{ way: 'in' }, { way: 'out' }] } },
      ],
    })
  })
  test('of leaving only: she has come all the same', () => {
    const decided = unmark(marked, 'ewang', 'out')
    expect(decided).toMatchObject({ next: { marks: [aMark(wangComes), aMark(xuHelps)], servedCount: 1 } })
  })
  test('of a helper counts nobody as not served', () => {
    expect(unmark(marked, 'exu', 'in')).toMatchObject({ next: { servedCount: 1 } })
    expect(unmark(meal({ marks: [aMark(wangComes)] }), 'ewang', 'in')).toMatchObject({
      next: { servedCount: 0 },
    })
  })
  test('is not there, or is settled', () => {
    expect(unmark(marked, 'eliu', 'in')).toEqual({ refused: 'attendances.not_marked' })
    expect(unmark({ ...marked, status: 'confirmed' }, 'ewang', 'in')).toMatchObject({
      refused: 'attendances.over',
    })
  })
})
