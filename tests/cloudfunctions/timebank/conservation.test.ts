import fc from 'fast-check'
import { bookErrand } from '../../../cloudfunctions/timebank/book-errand'
import { bookCorrection, bookSession } from '../../../cloudfunctions/timebank/book-session'
import { reconcileTime } from '../../../cloudfunctions/timebank/reconcile-time'
import { bookPoints } from '../../../cloudfunctions/timebank/writing'
import type { Session } from '../../../shared/activities/model'
import type { LogEntry } from '../../../shared/kernel/record'
import { getStationTime, reverseTime, setRate } from '../../../shared/timebank/contract'
import type { TimeAccount, TimeEntry } from '../../../shared/timebank/model'
import { aSession } from '../../world/activities'
import { finished } from '../../world/errands'
import { fenglin, person, zhou } from '../../world/people'
import { sumOf } from '../../world/timebank'
import { openWorld, type World } from '../../world/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const people = ['one', 'two', 'three'].map(person)
const COMMANDS = 200
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

/** What happens at a station in a while, through its handlers and followers, in an order that chance gave. */
function openRun() {
  const sessions: Session[] = []
  const redeemed: { readonly id: string; readonly personId: string; readonly points: number }[] = []
  let made = 0
  const next = () => String(++made).padStart(4, '0')
  const fact = (name: string, detail: object): LogEntry => ({
    ...{ id: `achen:${next()}`, fact: name, at: world.now(), by: 'achen' },
    detail: { ...detail },
  })
  const stamp = () => ({ id: `axu:${next()}`, by: 'axu', at: world.now(), digest: 'd' })
  const move = (kind: 'redemption' | 'refund', personId: string, points: number, redemptionId: string) =>
    world.store.transact((t) =>
      bookPoints(t, stamp(), { kind, personId, stationId: fenglin, points, redemptionId }),
    )

  return async ([what, who, amount]: readonly [number, number, number]) => {
    const personId = pick(people, who)?.id ?? ''
    switch (what) {
      case 0:
      case 1: {
        const confirmed = fact('errand.confirmed', { accountId: personId, creditMinutes: amount })
        await bookErrand(world.services, finished({ _id: `e${next()}` }), confirmed)
        return
      }
      case 2: {
        const credits = people.map(({ id }) => ({ accountId: id, entryId: id, creditMinutes: amount }))
        const confirmed = fact('session.confirmed', { credits })
        const session = aSession({ _id: `x${next()}`, log: [confirmed] })
        sessions.push(session)
        await bookSession(world.services, session, confirmed)
        return
      }
      case 3: {
        const found = sessions.length === 0 ? undefined : who % sessions.length
        const before = found === undefined ? undefined : sessions[found]
        if (found === undefined || before === undefined) return
        const terms = { accountId: personId, entryId: personId, correctionId: `q${next()}` }
        const corrected = fact('session.corrected', { ...terms, fromMinutes: 0, toMinutes: amount })
        const session = { ...before, log: [...before.log, corrected] }
        sessions[found] = session
        await bookCorrection(world.services, session, corrected)
        return
      }
      case 4: {
        const id = `o${next()}`
        const points = 1 + (amount % 6)
        const answer = await move('redemption', personId, -points, id)
        if (!('refused' in answer)) redeemed.push({ id, personId, points })
        return
      }
      case 5: {
        // Some of them twice: what came back once does not come back again.
        const back = pick(redeemed, who)
        if (back !== undefined) await move('refund', back.personId, back.points, back.id)
        return
      }
      case 6: {
        const entry = pick(await entries(), who)
        if (entry !== undefined) await world.tell(zhou, reverseTime, { id: entry._id, reason: 'minutes' })
        return
      }
      default:
        await world.ask(zhou, setRate, { stationId: fenglin, minutesPerPoint: 1 + (amount % 60) })
    }
  }
}

const entries = async () => (await world.all('time_entries')) as readonly object[] as readonly TimeEntry[]

test(`${String(COMMANDS)} commands through handlers and followers: nothing is lost, nothing is changed, the night finds both the same`, async () => {
  const command = fc.tuple(fc.nat(7), fc.nat(1000), fc.nat(300))
  const commands = fc.sample(command, { numRuns: COMMANDS, seed: 7 })
  const run = openRun()
  const written = new Map<string, string>()
  for (const [place, one] of commands.entries()) {
    world.pass(60_000)
    await run(one)
    if (place % 10 !== 9) continue
    for (const entry of await entries()) {
      const text = JSON.stringify(entry)
      expect(written.get(entry._id) ?? text).toBe(text)
      written.set(entry._id, text)
    }
  }

  const all = await entries()
  expect(all.length).toBeGreaterThan(100)
  const kinds = new Set(all.map(({ source }) => source.kind))
  expect([...kinds].sort()).toEqual(['correction', 'errand', 'redemption', 'refund', 'reversal', 'session'])
  for (const { legs } of all) {
    for (const unit of ['minutes', 'points'])
      expect(legs.filter((leg) => leg.unit === unit).reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  }
  const accounts = (await world.all('time_accounts')) as readonly object[] as readonly TimeAccount[]
  expect(accounts).toHaveLength(people.length)
  for (const { _id, points, owedPoints, balanceMinutes } of accounts) {
    const own = all.filter(({ accountId }) => accountId === _id)
    expect(sumOf(own, 'minutes')).toBe(balanceMinutes)
    expect(sumOf(own, 'points')).toBe(points - owedPoints)
    expect(Math.min(points, owedPoints)).toBe(0)
    expect(Math.max(points, owedPoints, balanceMinutes)).toBeGreaterThan(0)
  }
  for (const entry of all.filter(({ reverses }) => reverses !== undefined)) {
    const mirrored = all.find(({ _id }) => _id === entry.reverses)
    expect(entry.legs.map(({ amount }) => -amount)).toEqual(mirrored?.legs.map(({ amount }) => amount))
  }
  await reconcileTime(world.services)
  expect(await world.ask(zhou, getStationTime, { stationId: fenglin })).toMatchObject({
    ...{ sums: { minutes: 0, points: 0 }, compared: { accounts: people.length, differences: [] } },
  })
}, 60_000)
