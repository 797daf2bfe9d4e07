import { bookErrand } from '../../../cloudfunctions/timebank/book-errand'
import { bookCorrection, bookSession } from '../../../cloudfunctions/timebank/book-session'
import { timeAccountIdOf } from '../../../cloudfunctions/timebank/timebank-store'
import { confirmErrand } from '../../../shared/errands/contract'
import type { LogEntry } from '../../../shared/kernel/record'
import type { TimeAccount, TimeEntry } from '../../../shared/timebank/model'
import { aHelper, aReport, finished, lin, xu } from '../../world/errands'
import { aSession } from '../../world/activities'
import { fenglin, HOUR, MONDAY, wang, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const entries = async () => (await world.all('time_entries')) as readonly object[] as readonly TimeEntry[]
const accountOf = async ({ id }: { readonly id: string }) => {
  const all = (await world.all('time_accounts')) as readonly object[] as readonly TimeAccount[]
  return all.find(({ _id }) => _id === timeAccountIdOf(id, fenglin))
}
const fact = (id: string, name: string, detail: object): LogEntry => ({
  ...{ id: `achen:${id}`, fact: name, at: MONDAY + HOUR, by: 'achen' },
  detail: { ...detail },
})
/** Σ of the legs of each unit over all books. */
const sums = (all: readonly TimeEntry[]) =>
  (['minutes', 'points'] as const).map((unit) =>
    all.flatMap(({ legs }) => legs).reduce((sum, leg) => (leg.unit === unit ? sum + leg.amount : sum), 0),
  )

describe('an errand that the resident confirmed', () => {
  const helpers = [
    aHelper({ state: 'done', report: aReport({ minutesUsed: 70 }) }),
    aHelper({ accountId: lin.id, displayName: '小林', state: 'done', report: aReport({ minutesUsed: 0 }) }),
  ]

  test('brings its helper the minutes at once, and word of it; whoever needed no minute has nothing to book', async () => {
    await world.keep(aRequest({ _id: 'rlamp', status: 'working', errandId: 'emedicine' }))
    await world.insert('errands', finished({ helpers, places: 2 }))
    await world.ask(wang, confirmErrand, { id: 'emedicine' })
    expect(await accountOf(xu)).toMatchObject({
      balanceMinutes: 70,
      points: 2,
      carriedMinutes: 10,
      owedPoints: 0,
    })
    expect(await accountOf(lin)).toBeUndefined()
    const [entry, ...others] = await entries()
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      ...{ personId: xu.id, stationId: fenglin, what: 'medicine', month: '2026-03', minutesPerPoint: 30 },
      source: { kind: 'errand', origin: { kind: 'errand', id: 'emedicine' } },
      ...{ version: 1, unsent: [] },
    })
    expect(sums(await entries())).toEqual([0, 0])
    expect((await accountOf(xu))?.unsent).toHaveLength(1)
  })

  test('followed twice, three at once: one entry; a closed desk keeps its kind to itself', async () => {
    const errand = finished({ kind: 'mood' })
    const confirmed = fact('command1', 'errand.confirmed', { accountId: xu.id, creditMinutes: 30 })
    await Promise.all([1, 2, 3].map(() => bookErrand(world.services, errand, confirmed)))
    await bookErrand(world.services, errand, confirmed)
    expect(await entries()).toHaveLength(1)
    expect((await entries())[0]).not.toHaveProperty('what')
    expect(await accountOf(xu)).toMatchObject({ balanceMinutes: 30, points: 1, version: 1 })
  })

  test('at the station’s own rate; a fact that makes no sense stays to be looked at', async () => {
    await world.database.update('stations', { _id: { $eq: fenglin } }, { set: { minutesPerPoint: 10 } })
    const confirmed = (creditMinutes: unknown) =>
      fact('command1', 'errand.confirmed', { accountId: xu.id, creditMinutes })
    await bookErrand(world.services, finished(), confirmed(30))
    expect(await accountOf(xu)).toMatchObject({ points: 3, carriedMinutes: 0 })
    await expect(bookErrand(world.services, finished(), confirmed('30'))).rejects.toThrow()
  })
})

describe('a session that the organiser confirmed', () => {
  const confirmed = fact('command1', 'session.confirmed', {
    credits: [
      { accountId: xu.id, entryId: 'k1', creditMinutes: 120 },
      { accountId: lin.id, entryId: 'k2', creditMinutes: 0 },
      { accountId: zhou.id, entryId: 'k3', creditMinutes: 45 },
    ],
  })
  const corrected = (id: string, entryId: string, correctionId: string, toMinutes: number) =>
    fact(id, 'session.corrected', { accountId: xu.id, entryId, correctionId, fromMinutes: 0, toMinutes })
  const first = corrected('command2', 'k1', 'q1', 90)
  const second = corrected('command3', 'k1', 'q2', 150)
  const session = aSession({ status: 'confirmed', log: [confirmed, first, second] })

  test('brings every helper who was there the minutes', async () => {
    await bookSession(world.services, session, confirmed)
    await bookSession(world.services, session, confirmed)
    expect(await accountOf(xu)).toMatchObject({ balanceMinutes: 120, points: 4 })
    expect(await accountOf(zhou)).toMatchObject({ balanceMinutes: 45, points: 1, carriedMinutes: 15 })
    expect(await accountOf(lin)).toBeUndefined()
    expect((await entries()).map(({ what, source }) => [what, source.kind])).toEqual([
      ['haircut', 'session'],
      ['haircut', 'session'],
    ])
  })

  test('a correction takes back what was booked and books it anew; the entry before stays byte for byte', async () => {
    await bookSession(world.services, session, confirmed)
    const before = await entries()
    await bookCorrection(world.services, session, first)
    await bookCorrection(world.services, session, first)
    const after = await entries()
    for (const entry of before) {
      expect(JSON.stringify(after.find(({ _id }) => _id === entry._id))).toBe(JSON.stringify(entry))
    }
    expect(await accountOf(xu)).toMatchObject({ balanceMinutes: 90, points: 3 })
    expect(after).toHaveLength(before.length + 2)
    const original = before.find(({ personId }) => personId === xu.id)
    expect(after.find(({ reverses }) => reverses !== undefined)?.reverses).toBe(original?._id)
    expect(sums(after)).toEqual([0, 0])
    // The clock books anew what it takes back: only the organiser speaks of it.
    expect((await accountOf(xu))?.log.map(({ fact: told }) => told)).toEqual([
      'account.booked',
      'account.taken_back',
      'account.booked',
    ])
  })

  test.each([
    ['in order', [confirmed, first, second]],
    ['the other way round', [second, first, confirmed]],
    ['the last one alone', [second]],
  ])('two corrections, followed %s', async (_name, facts) => {
    for (const one of facts)
      await (one === confirmed ? bookSession : bookCorrection)(world.services, session, one)
    expect(await accountOf(xu)).toMatchObject({ balanceMinutes: 150, points: 5, carriedMinutes: 0 })
    expect((await entries()).filter(({ personId }) => personId === xu.id)).toHaveLength(5)
  })

  test('to nothing, and from nothing', async () => {
    const log = [confirmed, corrected('command2', 'k1', 'q1', 0), corrected('command3', 'k1', 'q2', 60)]
    for (const [index, minutes] of [0, 60].entries()) {
      const one = log[index + 1]
      if (one !== undefined) await bookCorrection(world.services, aSession({ log }), one)
      expect((await accountOf(xu))?.balanceMinutes).toBe(minutes)
    }
  })
})
