import { reconcileTime } from '../../../cloudfunctions/timebank/reconcile-time'
import { timeEntryIdOf } from '../../../cloudfunctions/timebank/timebank-store'
import * as contract from '../../../shared/timebank/contract'
import type { TimeAccount } from '../../../shared/timebank/model'
import { aVolunteer, lin, theLin, xu } from '../../world/errands'
import { chen, DAY, fenglin, gao, guoyuan, HOUR, li, MONDAY, wang, zhao, zhou } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const put = async (account: TimeAccount, over: Parameters<typeof theEntryOf>[1] = {}) => {
  await world.insert('time_accounts', account)
  const entry = theEntryOf(account, over)
  await world.insert('time_entries', entry)
  return entry
}

describe('one’s own', () => {
  test('all stations together make the star; each account opens its entries', async () => {
    await world.insert('volunteers', aVolunteer())
    await world.database.update('stations', { _id: { $eq: fenglin } }, { set: { starHours: [2, 4] } })
    await put(anAccountOf(xu, { minutes: 130, points: 4, carriedMinutes: 10 }))
    await put(anAccountOf(xu, { minutes: 20, stationId: guoyuan }), {
      source: { kind: 'errand', id: 'e2:x', origin: { kind: 'errand', id: 'e2' } },
      bookedAt: MONDAY + 5,
    })
    expect(await world.ask(xu, contract.getMyTime, {})).toMatchObject({
      ...{ totalMinutes: 150, level: 1, next: { hours: 4, missingMinutes: 90 } },
      accounts: [
        { minutes: 130, points: 4, owedPoints: 0, minutesPerPoint: 30, station: { name: '枫林社工站' } },
        { minutes: 20, points: 0, station: { id: guoyuan } },
      ],
    })
    const { items } = await world.ask(xu, contract.listMyTime, {})
    expect(items.map(({ minutes, origin }) => [minutes, origin.id])).toEqual([
      [20, 'e2'],
      [130, 'emedicine'],
    ])
    expect(await world.ask(lin, contract.listMyTime, {})).toEqual({ items: [] })
  })
  test('whoever has done nothing yet has nothing, and the usual way to the first star', async () => {
    expect(await world.ask(wang, contract.getMyTime, {})).toEqual({
      ...{ totalMinutes: 0, level: 0, next: { hours: 100, missingMinutes: 6000 }, accounts: [] },
    })
  })
})

describe('the station’s books', () => {
  test('every account by minutes, with the working name; every entry of one; both sides agree', async () => {
    await world.insert('volunteers', theLin())
    const account = anAccountOf(lin, { minutes: 70, points: 2, carriedMinutes: 10 })
    const entry = await put(account)
    await put(anAccountOf(xu, { minutes: 30, points: 1 }))
    await put(anAccountOf(xu, { minutes: 500, stationId: guoyuan }), {
      source: { kind: 'errand', id: 'e9', origin: { kind: 'errand', id: 'e9' } },
    })
    for (const reader of [chen, zhou, gao]) {
      const { items } = await world.ask(reader, contract.listStationTime, { stationId: fenglin })
      expect(items).toMatchObject([
        { id: account._id, displayName: '小林', minutes: 70, points: 2, owedPoints: 0 },
        { minutes: 30 },
      ])
      expect(items[1]?.displayName).toBeUndefined()
      const own = await world.ask(reader, contract.listAccountTime, { accountId: account._id })
      expect(own.items.map(({ id }) => id)).toEqual([entry._id])
    }
    expect(await world.ask(chen, contract.getStationTime, { stationId: fenglin })).toEqual({
      ...{ station: { id: fenglin, name: '枫林社工站' }, accounts: 2, isHead: false },
      ...{ bookedMinutes: 100, issuedPoints: 3, spentPoints: 0, heldPoints: 3 },
      ...{
        sums: { minutes: 0, points: 0 },
        minutesPerPoint: 30,
        rewardDays: 14,
        starHours: [100, 300, 600, 1000, 1500],
      },
    })
    for (const asked of [
      world.codeOf(zhao, contract.getStationTime, { stationId: fenglin }),
      world.codeOf(zhao, contract.listStationTime, { stationId: fenglin }),
      world.codeOf(zhao, contract.listAccountTime, { accountId: account._id }),
      world.codeOf(chen, contract.listAccountTime, { accountId: 'bnowhere' }),
      world.codeOf(chen, contract.getStationTime, { stationId: 'snowhere' }),
      world.codeOf(wang, contract.listAccountTime, { accountId: account._id }),
    ])
      expect(await asked).toBe('not_found')
  })
})

describe('settings', () => {
  test('the head sets them, a worker does not, and what is set is read at once', async () => {
    const set = { stationId: fenglin, minutesPerPoint: 20 }
    expect(await world.codeOf(chen, contract.setRate, set)).toBe('not_found')
    expect(await world.codeOf(zhou, contract.setRate, { ...set, stationId: guoyuan })).toBe('not_found')
    await world.ask(zhou, contract.setRate, set)
    await world.ask(zhou, contract.setStars, { stationId: fenglin, starHours: [10, 20] })
    expect(await world.codeOf(zhou, contract.setStars, { stationId: fenglin, starHours: [20, 20] })).toBe(
      'timebank.stars_not_rising',
    )
    expect(await world.codeOf(chen, contract.setStars, { stationId: fenglin, starHours: [1] })).toBe(
      'not_found',
    )
    const days = { stationId: fenglin, rewardDays: 30 }
    expect(await world.codeOf(chen, contract.setRewardDays, days)).toBe('not_found')
    expect(await world.codeOf(zhou, contract.setRewardDays, { ...days, rewardDays: 91 })).toBe(
      'input.invalid',
    )
    expect(await world.ask(zhou, contract.getStationTime, { stationId: fenglin })).toMatchObject({
      rewardDays: 14,
    })
    await world.ask(zhou, contract.setRewardDays, days)
    expect(await world.ask(zhou, contract.getStationTime, { stationId: fenglin })).toMatchObject({
      ...{ minutesPerPoint: 20, starHours: [10, 20], rewardDays: 30, isHead: true },
    })
  })
})

describe('the board', () => {
  const month = '2026-03'
  test('names by consent only, which can be taken back; the others are counted', async () => {
    await world.insert('volunteers', aVolunteer())
    await world.insert('volunteers', theLin())
    await put(anAccountOf(xu, { minutes: 30, points: 1 }))
    await put(anAccountOf(lin, { minutes: 70 }))
    expect(await world.ask(xu, contract.getBoard, { month })).toEqual({
      ...{ month, station: { id: fenglin, name: '枫林社工站' }, rows: [] },
      ...{
        unnamed: { people: 2, minutes: 100 },
        mine: { isOnBoard: false, minutes: 30, needsGuardian: false },
      },
    })
    await world.ask(xu, contract.consentBoard, { stationId: fenglin, isShown: true })
    const rows = [{ displayName: '许师傅', minutes: 30, isMe: true }]
    expect(await world.ask(xu, contract.getBoard, { month })).toMatchObject({
      ...{ rows, unnamed: { people: 1, minutes: 70 }, mine: { isOnBoard: true } },
    })
    // A neighbour reads it too, and has nothing of her own on it.
    const seen = await world.ask(wang, contract.getBoard, { month, stationId: fenglin })
    expect(seen.rows).toMatchObject([{ displayName: '许师傅', isMe: false }])
    expect(seen).not.toHaveProperty('mine')
    expect((await world.ask(xu, contract.getBoard, { month: '2026-02' })).rows).toEqual([])

    await world.ask(xu, contract.consentBoard, { stationId: fenglin, isShown: false })
    expect((await world.ask(xu, contract.getBoard, { month })).rows).toEqual([])
  })
  test('a minor is not named without her guardian, also where she agreed before that was asked', async () => {
    await world.insert('volunteers', aVolunteer({ ageBand: 'minor' }))
    await put(anAccountOf(xu, { minutes: 30, points: 1, isOnBoard: true }))
    const before = await world.ask(xu, contract.getBoard, { month })
    expect(before).toMatchObject({ rows: [], mine: { needsGuardian: true } })
    const named = { stationId: fenglin, isShown: true }
    expect(await world.codeOf(xu, contract.consentBoard, named)).toBe('timebank.guardian_needed')
    await world.ask(xu, contract.consentBoard, { ...named, hasGuardianAgreed: true })
    expect((await world.ask(xu, contract.getBoard, { month })).rows).toMatchObject([
      { displayName: '许师傅' },
    ])
  })
  test('without a station of one’s own, and without an account', async () => {
    expect(await world.ask(wang, contract.getBoard, { month })).toEqual({
      ...{ month, rows: [], unnamed: { people: 0, minutes: 0 } },
    })
    expect(await world.codeOf(wang, contract.consentBoard, { stationId: fenglin, isShown: true })).toBe(
      'not_found',
    )
  })
})

describe('the nightly comparison', () => {
  const compared = async () =>
    (await world.ask(zhou, contract.getStationTime, { stationId: fenglin })).compared

  test('agrees, or names whose account and by how much; once a night, and the next night again', async () => {
    await world.insert('volunteers', aVolunteer())
    await put(anAccountOf(xu, { minutes: 70, points: 2, carriedMinutes: 10 }))
    await world.insert('time_accounts', anAccountOf(zhao, { stationId: guoyuan }))
    expect(await compared()).toBeUndefined()
    expect(await reconcileTime(world.services)).toBe(2)
    expect(await compared()).toEqual({ at: world.now(), accounts: 1, differences: [] })
    expect(await reconcileTime(world.services)).toBe(0)

    const account = anAccountOf(li, { minutes: 1, points: 3, carriedMinutes: 0 })
    await put(account)
    await world.database.update('time_accounts', { _id: { $eq: account._id } }, { set: { points: 4 } })
    world.pass(DAY)
    expect(await reconcileTime(world.services)).toBe(2)
    const difference = {
      ...{ accountId: account._id, displayName: undefined },
      ...{ unit: 'points', balance: 4, entries: 3 },
    }
    expect(await compared()).toEqual({ at: world.now(), accounts: 2, differences: [difference] })
  })
  test('before three in the morning it is still the night before', async () => {
    await put(anAccountOf(xu, { minutes: 30 }))
    await reconcileTime(world.services)
    world.pass(16 * HOUR)
    expect(await reconcileTime(world.services)).toBe(0)
    world.pass(2 * HOUR)
    expect(await reconcileTime(world.services)).toBe(1)
  })
  test('more accounts than are read at once; a station that came during the day waits for the night', async () => {
    for (let one = 0; one < 101; one++) {
      const id = `aperson${String(one)}`
      await put(anAccountOf({ id }, { minutes: 30, points: 1 }), {
        source: { kind: 'errand', id, origin: { kind: 'errand', id } },
      })
    }
    await reconcileTime(world.services)
    expect(await compared()).toMatchObject({ accounts: 101, differences: [] })
    await world.insert('time_accounts', anAccountOf(zhao, { stationId: guoyuan }))
    expect(await reconcileTime(world.services)).toBe(0)
  })
  test('who books meanwhile is no difference', async () => {
    const account = anAccountOf(xu, { minutes: 30, points: 1 })
    await world.insert('time_accounts', account)
    const entry = theEntryOf(account)
    // The entry comes between the first look and the second, and the account moves with it until nobody looks any more.
    const { database } = world.services
    let reads = 0
    const busy = Object.assign(Object.create(database) as typeof database, {
      read: async (...asked: Parameters<typeof database.read>) => {
        if (asked[0] === 'time_accounts' && ++reads === 2) await world.insert('time_entries', entry)
        if (asked[0] === 'time_accounts' && reads === 3)
          await database.update(
            'time_accounts',
            { _id: { $eq: account._id } },
            { set: { points: 9 }, inc: { version: 1 } },
          )
        return database.read(...asked)
      },
    })
    await reconcileTime({ database: busy, now: world.now })
    expect(await compared()).toMatchObject({ accounts: 1, differences: [] })
    expect(reads).toBe(3)
    expect(timeEntryIdOf(entry.source)).toBe(entry._id)
  })
})
