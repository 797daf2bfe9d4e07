import { answerBy, lapsed, movedUp, offerTo } from '../../../shared/activities/moving-up'
import type { Entry, Session } from '../../../shared/activities/model'
import { aSession, aSessionOf, anEntry, someTerms, SUNDAY } from '../../world/activities'
import { DAY, HOUR, MONDAY } from '../../world/people'

const who = (name: string, over: Partial<Entry> = {}): Entry =>
  anEntry({ id: name, key: `k-${name}`, ...over })
const log = (fact: string, detail: object) => ({
  ...{ id: `${fact}${JSON.stringify(detail)}`, fact, at: MONDAY, by: 'aperson' },
  detail: { ...detail },
})
const joined = (...ids: string[]) => log('session.signed_up', { joined: ids })
const left = (...ids: string[]) => log('session.withdrawn', { left: ids })
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id)
const terms = (over = {}) => someTerms({ seats: 2, helperSeats: 1, ...over })

/** Everybody of these names signed up in this order; those who left are not on the roster. */
function session(names: readonly string[], gone: readonly string[], over: Partial<Session> = {}): Session {
  const entries = names.map((name) => who(name))
  const roster = entries.filter(({ id }) => !gone.includes(id)).map(({ key }) => key)
  return aSessionOf(entries, { terms: terms(), roster, ...over })
}

/** Who moved up by the last thing that happened. */
const lastMoved = (at: Session) => ids(movedUp(at, at.log.at(-1)?.id ?? ''))

describe('who moved up', () => {
  test('nobody while nobody has left', () => {
    expect(lastMoved(session(['a', 'b', 'c'], [], { log: [joined('a', 'b', 'c')] }))).toEqual([])
  })

  test('the first who waited, when somebody with a seat leaves; nobody, when somebody who waited leaves', () => {
    const all = [joined('a', 'b', 'c', 'd')]
    const names = ['a', 'b', 'c', 'd']
    expect(lastMoved(session(names, ['a'], { log: [...all, left('a')] }))).toEqual(['c'])
    expect(lastMoved(session(names, ['c'], { log: [...all, left('c')] }))).toEqual([])
    expect(lastMoved(session(names, ['a', 'b'], { log: [...all, left('a', 'b')] }))).toEqual(['c', 'd'])
  })

  test('whoever came when a seat was free had it at once', () => {
    const log = [joined('a', 'b'), left('a'), joined('c')]
    const at = session(['a', 'b', 'c'], ['a'], { log })
    expect(log.flatMap(({ id }) => movedUp(at, id))).toEqual([])
  })

  test('each by one thing that happened, whatever came later', () => {
    const steps = [joined('a', 'b', 'c', 'd'), left('a'), left('b'), left('c')]
    const at = session(['a', 'b', 'c', 'd'], ['a', 'b', 'c'], { log: steps })
    expect(steps.map(({ id }) => ids(movedUp(at, id)))).toEqual([[], ['c'], ['d'], []])
  })

  test('more seats let people up: the log says how many there were', () => {
    const resized = log('session.resized', { seatsBefore: { seats: 1, helperSeats: 1 } })
    expect(lastMoved(session(['a', 'b', 'c'], [], { log: [joined('a', 'b', 'c'), resized] }))).toEqual(['b'])
    const later = [joined('a', 'b'), resized, joined('c'), left('a')]
    const at = session(['a', 'b', 'c'], ['a'], { log: later })
    expect(later.map(({ id }) => ids(movedUp(at, id)))).toEqual([[], ['b'], [], ['c']])
  })

  test('helpers and slots are lines of their own', () => {
    const entries = [
      who('h1', { part: 'helper' }),
      who('h2', { part: 'helper' }),
      who('s1', { slotId: 's1' }),
      who('s2', { slotId: 's2' }),
    ]
    const at = aSessionOf(entries, { terms: terms({ seats: 1 }), roster: ['k-h2', 'k-s1', 'k-s2'] })
    expect(lastMoved({ ...at, log: [joined('h1', 'h2', 's1', 's2'), left('h1')] })).toEqual(['h2'])
  })

  test('whoever came back waits again, under another entry', () => {
    const entries = [who('a'), who('b'), who('c'), who('a2', { key: 'k-a' })]
    const steps = [joined('a', 'b', 'c'), left('a'), joined('a2'), left('b')]
    const at = aSessionOf(entries, { terms: terms(), roster: ['k-c', 'k-a'], log: steps })
    expect(steps.map(({ id }) => ids(movedUp(at, id)))).toEqual([[], ['c'], [], ['a2']])
  })

  test('whoever is in no log was there from the beginning, and what the log says of others is passed over', () => {
    const noted = log('session.noted', { joined: 'nobody', seatsBefore: 'many' })
    const half = log('session.half', { seatsBefore: { seats: 1 } })
    const bare = { id: 'x', fact: 'session.opened', at: MONDAY, by: 'clock' }
    const steps = [bare, noted, half, joined('ghost'), left('a', 'stranger')]
    expect(lastMoved(session(['a', 'b', 'c'], ['a'], { log: steps }))).toEqual(['c'])
    expect(movedUp(session(['a', 'b', 'c'], ['a'], { log: steps }), 'another')).toEqual([])
  })
})

describe('what is asked', () => {
  const asking = aSession({ terms: terms({ answerMinutes: 120 }) })
  const nine = MONDAY

  test('nothing where the station wants no answer, or sign-up is over', () => {
    expect(offerTo(aSession(), 'a', nine)).toEqual({ entryId: 'a', at: nine })
    expect(offerTo(asking, 'a', asking.closesAt)).toEqual({ entryId: 'a', at: asking.closesAt })
  })

  test('within two hours, never after sign-up has closed', () => {
    expect(offerTo(asking, 'a', nine).until).toBe(nine + 2 * HOUR)
    const late = SUNDAY - 2 * HOUR
    // Seven in the morning: two hours later is nine, and closing is at eight.
    expect(offerTo(asking, 'a', late).until).toBe(asking.closesAt)
  })

  test('nobody is woken up: the night does not count', () => {
    const ten = nine + 11 * HOUR
    expect(offerTo(asking, 'a', ten).until).toBe(nine + DAY)
    const three = nine + 18 * HOUR
    expect(offerTo(asking, 'a', three).until).toBe(nine + DAY)
    expect(offerTo(asking, 'a', nine + 9 * HOUR).until).toBe(nine + 11 * HOUR)
  })
})

describe('time is over', () => {
  const asked = session(['a', 'b'], [], {
    offers: [
      { entryId: 'a', at: MONDAY, until: MONDAY + HOUR },
      { entryId: 'b', at: MONDAY },
    ],
  })

  test('whoever did not answer makes room; whoever need not, or said yes, or has left, does not', () => {
    expect(ids(lapsed(asked, MONDAY + HOUR))).toEqual(['a'])
    expect(lapsed(asked, MONDAY + HOUR - 1)).toEqual([])
    expect(lapsed({ ...asked, accepted: ['a'] }, MONDAY + HOUR)).toEqual([])
    expect(lapsed({ ...asked, roster: ['k-b'] }, MONDAY + HOUR)).toEqual([])
    expect(lapsed({ ...asked, status: 'cancelled' }, MONDAY + HOUR)).toEqual([])
  })

  test('until when somebody is asked', () => {
    expect(answerBy(asked, 'a')).toBe(MONDAY + HOUR)
    expect(answerBy(asked, 'b')).toBeUndefined()
    expect(answerBy(asked, 'c')).toBeUndefined()
    expect(answerBy({ ...asked, accepted: ['a'] }, 'a')).toBeUndefined()
  })
})
