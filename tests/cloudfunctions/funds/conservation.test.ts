import fc from 'fast-check'
import { reconcileFunds } from '../../../cloudfunctions/funds/reconcile-funds'
import {
  approvePayment,
  askPayment,
  countIncome,
  declinePayment,
  dropIncome,
  listStationFunds,
  payPayment,
  recordIncome,
  reverseEntry,
} from '../../../shared/funds/contract'
import { channels, type FundEntry, type Income, type Payment, purposes } from '../../../shared/funds/model'
import { aFund } from '../../world/funds'
import { chen, gao, li, zhou } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const earmarks = aFund().earmarks.map((one) => ({ ...one, balanceFen: 0 }))
  await world.insert('funds', aFund({ earmarks, incomes: [] }))
})
afterAll(() => world.close())

const COMMANDS = 150
const hands = [chen, li, zhou]
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]
const all = async <T>(collection: string) =>
  (await world.all(collection)) as readonly object[] as readonly T[]

/** What happens to a fund, through its handlers, in an order that chance gave; much of it is refused. */
async function run([what, one, two, fen]: readonly [number, number, number, number]): Promise<void> {
  const who = pick(hands, two) ?? chen
  const about = { fundId: 'mfenglin', earmark: pick(['general', 'e1', 'e2'], one) ?? 'general', photoIds: [] }
  const income = async () =>
    pick(
      (await all<Income>('fund_incomes')).filter((i) => i.status === 'waiting'),
      one,
    )
  const payment = async (status: Payment['status']) =>
    pick(
      (await all<Payment>('fund_payments')).filter((p) => p.status === status),
      one,
    )
  switch (what) {
    case 0: {
      const terms = {
        channel: pick(channels, two) ?? 'gift',
        slip: `SD-${String(one % 40)}`,
        amountFen: fen * 10,
      }
      await world.tell(who, recordIncome, {
        ...about,
        ...terms,
        day: '2026-03-01',
        words: '义卖',
      })
      return
    }
    case 1: {
      const found = await income()
      if (found) await world.tell(who, countIncome, { id: found._id, amountFen: found.amountFen })
      return
    }
    case 2: {
      const found = await income()
      if (found) await world.tell(who, dropIncome, { id: found._id, reason: '记错' })
      return
    }
    case 3: {
      const cost = { purpose: pick(purposes, two) ?? 'children', amountFen: fen, words: '买东西' }
      await world.tell(who, askPayment, { ...about, ...cost })
      return
    }
    case 4: {
      const found = await payment('asked')
      if (found) for (const yes of [who, gao]) await world.tell(yes, approvePayment, { id: found._id })
      return
    }
    case 5: {
      const found = await payment('approved')
      if (found === undefined) return
      const photo = await world.photo(`pv${found._id.slice(1, 10)}${String(fen)}`, { ownerId: who.id })
      const paid = { amountFen: Math.max(1, found.amountFen - two), voucher: found._id, day: '2026-03-01' }
      await world.tell(who, payPayment, { id: found._id, ...paid, photoIds: [photo] })
      return
    }
    case 6: {
      const found = await payment(two % 2 === 0 ? 'asked' : 'approved')
      if (found) await world.tell(who, declinePayment, { id: found._id, reason: '不买了' })
      return
    }
    default: {
      const entry = pick(await all<FundEntry>('fund_entries'), one)
      if (entry)
        await world.tell(two % 2 === 0 ? zhou : gao, reverseEntry, { id: entry._id, reason: 'twice' })
    }
  }
}

test(`${String(COMMANDS)} commands through the handlers: the night finds books and entries the same`, async () => {
  const what = fc.constantFrom(0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 6, 7)
  const command = fc.tuple(what, fc.nat(1000), fc.nat(100), fc.integer({ min: 101, max: 5000 }))
  for (const one of fc.sample(command, { numRuns: COMMANDS, seed: 11 })) {
    world.pass(60_000)
    await run(one)
  }
  const entries = await all<FundEntry>('fund_entries')
  expect(new Set(entries.map(({ source }) => source.kind))).toEqual(
    new Set(['income', 'payment', 'reversal']),
  )
  for (const { legs } of entries) expect(legs.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(0)
  await reconcileFunds(world.services)
  const [fund] = (await world.ask(zhou, listStationFunds, {})).funds
  expect(fund?.compared).toMatchObject({ isEqual: true, differences: [] })
  for (const { balanceFen, reservedFen } of fund?.earmarks ?? []) {
    expect(reservedFen).toBeGreaterThanOrEqual(0)
    expect(balanceFen).toBeGreaterThanOrEqual(reservedFen)
  }
  expect(fund?.balanceFen).toBe(entries.reduce((sum, { amountFen }) => sum + amountFen, 0))
}, 60_000)
