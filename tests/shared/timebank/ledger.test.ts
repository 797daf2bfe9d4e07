import fc from 'fast-check'
import { isRefused } from '../../../shared/kernel/refusal'
import { amountOn, credit, EMPTY, movePoints, reversal } from '../../../shared/timebank/ledger'
import type { Book, Source, TimeEntry, Unit } from '../../../shared/timebank/model'

const holder = { accountId: 'bxu', personId: 'axu', stationId: 'sfenglin' }
const source = (id: string, kind: Source['kind'] = 'errand'): Source => ({
  ...{ kind, id },
  origin: { kind: 'errand', id },
})
const of = (minutes: number, minutesPerPoint = 30, id = 'e1') => ({
  ...{ source: source(id), minutes, minutesPerPoint, month: '2026-03' },
})
const stored = { _id: 'j1', version: 1, createdAt: 0, updatedAt: 0, log: [], unsent: [] }
const accepted = <T>(answer: T) => {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer as Exclude<T, { refused: string }>
}

describe('crediting', () => {
  test('minutes against service, points against what was given out; what is no point yet is carried', () => {
    const { balances, entry } = credit(EMPTY, holder, { ...of(70), what: 'medicine' }, 5)
    expect(balances).toEqual({ balanceMinutes: 70, points: 2, owedPoints: 0, carriedMinutes: 10 })
    expect(entry).toEqual({
      ...{ ...holder, source: source('e1'), month: '2026-03', minutesPerPoint: 30, bookedAt: 5 },
      ...{ what: 'medicine', carriedMinutes: 10 },
      legs: [
        { unit: 'minutes', book: 'account', amount: 70 },
        { unit: 'minutes', book: 'service', amount: -70 },
        { unit: 'points', book: 'account', amount: 2 },
        { unit: 'points', book: 'issued', amount: -2 },
      ],
    })
  })
  test('too little for a point has no legs of points; with what was carried it becomes one', () => {
    const first = credit(EMPTY, holder, of(20), 0)
    expect(first.entry.legs).toHaveLength(2)
    expect(first.entry).not.toHaveProperty('what')
    const second = credit(first.balances, holder, of(15), 0)
    expect(second.balances).toEqual({ balanceMinutes: 35, points: 1, owedPoints: 0, carriedMinutes: 5 })
    expect(second.entry.carriedMinutes).toBe(-15)
  })
  test('another rate counts from now on, for what is carried too', () => {
    const { balances } = credit(EMPTY, holder, of(29), 0)
    expect(credit(balances, holder, of(1, 10), 0).balances).toMatchObject({ points: 3, carriedMinutes: 0 })
  })
  test('what a point outlived is worked off before the next point', () => {
    const short = { ...EMPTY, points: 1, carriedMinutes: -20 }
    expect(credit(short, holder, of(10), 0).balances).toMatchObject({ points: 1, carriedMinutes: -10 })
    expect(credit(short, holder, of(50), 0).balances).toMatchObject({ points: 2, carriedMinutes: 0 })
  })
})

describe('points', () => {
  const has = { ...EMPTY, points: 5 }
  const move = (points: number, from = has) =>
    movePoints(from, holder, { source: source('o1', 'redemption'), points, month: '2026-03' }, 7)
  test('go out to the last one, and come back', () => {
    const gone = accepted(move(-5))
    expect(gone.balances.points).toBe(0)
    expect(gone.entry).toMatchObject({ carriedMinutes: 0, bookedAt: 7, month: '2026-03' })
    expect([amountOn(gone.entry, 'points'), amountOn(gone.entry, 'points', 'spent')]).toEqual([-5, 5])
    expect(accepted(move(5, { ...EMPTY, ...gone.balances })).balances.points).toBe(5)
  })
  test('never more than there are, also where some are owed', () => {
    expect(move(-6)).toEqual({ refused: 'timebank.too_few_points', detail: { points: 5, needed: 6 } })
    expect(isRefused(move(-1, { ...EMPTY, owedPoints: 2 }))).toBe(true)
  })
  test('what comes back goes to what is owed first', () => {
    expect(accepted(move(3, { ...EMPTY, owedPoints: 2 })).balances).toMatchObject({
      points: 1,
      owedPoints: 0,
    })
  })
})

describe('taking back', () => {
  const { balances, entry } = credit(EMPTY, holder, { ...of(70), what: 'medicine' }, 5)
  const booked: TimeEntry = { ...stored, ...entry }
  const mirror = { source: source('j1', 'reversal'), reason: 'twice' } as const
  test('the mirror of every leg, in the month of what it takes back', () => {
    const back = reversal(balances, booked, mirror, 9)
    expect(back.balances).toEqual(EMPTY)
    expect(back.entry).toMatchObject({
      ...{ reverses: 'j1', reason: 'twice', month: '2026-03', what: 'medicine', bookedAt: 9 },
      ...{ carriedMinutes: -10, legs: entry.legs.map((leg) => ({ ...leg, amount: -leg.amount })) },
    })
  })
  test('without a reason and without a kind where there is none; nothing carried stays a plain zero', () => {
    const plain = credit(EMPTY, holder, of(60), 5)
    const { entry: back } = reversal(
      plain.balances,
      { ...stored, ...plain.entry },
      { source: mirror.source },
      9,
    )
    expect(Object.keys(back)).not.toEqual(expect.arrayContaining(['reason']))
    expect(Object.keys(back)).not.toEqual(expect.arrayContaining(['what']))
    expect(Object.is(back.carriedMinutes, 0)).toBe(true)
  })
  test('points that were spent are owed, and worked off', () => {
    const spent = { ...balances, points: 0 }
    const back = reversal(spent, booked, mirror, 9)
    expect(back.balances).toMatchObject({ balanceMinutes: 0, points: 0, owedPoints: 2 })
    const later = credit({ ...EMPTY, ...back.balances }, holder, of(90), 10)
    expect(later.balances).toMatchObject({ points: 1, owedPoints: 0 })
  })
})

/** Cheaper than `expect` where it is asked a million times. */
function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

describe('conservation, whatever comes in whatever order', () => {
  const People = fc.nat(4)
  const command = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('credit' as const),
        who: People,
        minutes: fc.integer({ min: 1, max: 480 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), pick: fc.nat() }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('correct' as const), pick: fc.nat(), minutes: fc.nat(480) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('redeem' as const),
        who: People,
        points: fc.integer({ min: 1, max: 20 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('refund' as const), pick: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('rate' as const),
        minutesPerPoint: fc.integer({ min: 1, max: 120 }),
      }),
    },
  )

  type Command = typeof command extends fc.Arbitrary<infer One> ? One : never

  /** A station's books, kept by the pure rules alone. */
  function openBooks() {
    const balances = new Map<number, typeof EMPTY>()
    const entries: { readonly who: number; readonly entry: TimeEntry; readonly text: string }[] = []
    const taken = new Set<string>()
    let minutesPerPoint = 30
    const at = (who: number) => balances.get(who) ?? EMPTY
    const write = (who: number, made: ReturnType<typeof credit>) => {
      const entry = { ...stored, _id: `j${String(entries.length)}`, ...made.entry }
      balances.set(who, made.balances)
      entries.push({ who, entry, text: JSON.stringify(entry) })
    }
    const pickOf = (pick: number, ...kinds: readonly string[]) => {
      const open = entries.filter(({ entry }) => kinds.includes(entry.source.kind) && !taken.has(entry._id))
      return open[pick % Math.max(1, open.length)]
    }
    const takeBack = (pick: number) => {
      const found = pickOf(pick, 'errand', 'correction')
      if (found === undefined) return undefined
      taken.add(found.entry._id)
      const before = at(found.who)
      const made = reversal(before, found.entry, { source: source(found.entry._id, 'reversal') }, 0)
      // A pair is nothing at all.
      must(
        same(
          made.entry.legs.map(({ amount }) => -amount),
          found.entry.legs.map(({ amount }) => amount),
        ),
        'the pair is not nothing',
      )
      write(found.who, made)
      return found.who
    }
    const give = (who: number, minutes: number, kind: Source['kind']) => {
      write(
        who,
        credit(
          at(who),
          holder,
          { ...of(minutes, minutesPerPoint), source: source(`e${String(entries.length)}`, kind) },
          0,
        ),
      )
    }
    return {
      balances,
      entries,
      run(one: Command) {
        if (one.do === 'rate') minutesPerPoint = one.minutesPerPoint
        if (one.do === 'credit') give(one.who, one.minutes, 'errand')
        if (one.do === 'reverse') takeBack(one.pick)
        if (one.do === 'correct') {
          const who = takeBack(one.pick)
          if (who !== undefined && one.minutes > 0) give(who, one.minutes, 'correction')
        }
        if (one.do === 'redeem') {
          const term = {
            source: source(`o${String(entries.length)}`, 'redemption'),
            points: -one.points,
            month: '',
          }
          const made = movePoints(at(one.who), holder, term, 0)
          must(isRefused(made) === at(one.who).points < one.points, 'refused for no reason, or not')
          if (!isRefused(made)) write(one.who, made)
        }
        if (one.do === 'refund') {
          const found = pickOf(one.pick, 'redemption')
          if (found === undefined) return
          taken.add(found.entry._id)
          const points = -amountOn(found.entry, 'points')
          const made = movePoints(
            at(found.who),
            holder,
            { source: source(found.entry._id, 'refund'), points, month: '' },
            0,
          )
          write(found.who, accepted(made))
        }
      },
    }
  }

  const total = (entries: readonly TimeEntry[], unit: Unit, book?: Book) =>
    entries
      .flatMap(({ legs }) => legs)
      .reduce(
        (sum, leg) => (leg.unit === unit && (book ?? leg.book) === leg.book ? sum + leg.amount : sum),
        0,
      )

  test('10,000 commands: both sides of every booking agree, balances are their entries, no points below zero', () => {
    const counts: Record<string, number> = {}
    fc.assert(
      fc.property(fc.array(command, { minLength: 100, maxLength: 100 }), (commands) => {
        const books = openBooks()
        for (const one of commands) {
          counts[one.do] = (counts[one.do] ?? 0) + 1
          books.run(one)
          for (const { points, owedPoints, balanceMinutes } of books.balances.values()) {
            must(Math.min(points, owedPoints) === 0, 'points and debt at once')
            must(Math.min(points, owedPoints, balanceMinutes) >= 0, 'below zero')
          }
        }
        const all = books.entries.map(({ entry }) => entry)
        for (const entry of all)
          for (const unit of ['minutes', 'points'] as const) must(total([entry], unit) === 0, 'one-sided')
        for (const [who, has] of books.balances) {
          const own = books.entries.filter((one) => one.who === who).map(({ entry }) => entry)
          must(total(own, 'minutes', 'account') === has.balanceMinutes, 'minutes')
          must(total(own, 'points', 'account') === has.points - has.owedPoints, 'points')
          must(
            own.reduce((sum, { carriedMinutes }) => sum + carriedMinutes, 0) === has.carriedMinutes,
            'carried',
          )
        }
        // No entry has changed since it was written.
        must(
          books.entries.every(({ entry, text }) => JSON.stringify(entry) === text),
          'an entry has changed',
        )
      }),
      { numRuns: 100, seed: 4 },
    )
    const ran = Object.values(counts).reduce((sum, count) => sum + count, 0)
    expect(ran).toBe(10_000)
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(300)
  })
})
