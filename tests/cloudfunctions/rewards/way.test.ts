import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { expireRedemptions, remindRedemptions } from '../../../cloudfunctions/rewards/expire-redemptions'
import * as contract from '../../../shared/rewards/contract'
import type { Redemption, Reward } from '../../../shared/rewards/model'
import type { TimeAccount } from '../../../shared/timebank/model'
import { aVolunteer, lin, xu } from '../../world/errands'
import { chen, DAY, fenglin, guoyuan, li, person, wang, zhao } from '../../world/people'
import { aReward, anOrder, codeOfOrder } from '../../world/rewards'
import { anAccountOf } from '../../world/timebank'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const id = 'gumbrella'
const agreed = { id, points: 20 }
const rich = (who: { readonly id: string }, points = 50) =>
  world.insert('time_accounts', anAccountOf(who, { points }))
const reward = async (_id = id) =>
  (await world.all('rewards')).find((one) => one['_id'] === _id) as object as Reward
const orders = async () => (await world.all('redemptions')) as object[] as Redemption[]
const points = async (who: { readonly id: string }) =>
  (await world.all('time_accounts'))
    .map((one) => one as object as TimeAccount)
    .find(({ personId }) => personId === who.id)?.points
const told = async (personId: string) =>
  (await world.all('notices'))
    .map((one) => one as { personId?: string; fact?: string })
    .filter((notice) => notice.personId === personId)
    .map(({ fact }) => fact)
    .sort()
const held = async (over: Partial<Redemption> = {}) => {
  await world.insert('rewards', aReward({ stock: 2, held: 1 }))
  await world.insert('redemptions', anOrder(over))
  await rich(xu, 30)
}

describe('the shelf', () => {
  const terms = {
    ...{ stationId: fenglin, title: '雨伞', words: '长柄', points: 20, stock: 3 },
    kind: 'goods',
    sponsor: { name: '春和便民店', kind: 'company' },
    pickup: { place: '站里前台', hours: '工作日' },
    drawing: 'umbrella',
  } as const

  test('a worker puts something there; a volunteer sees it with her points and who gave it', async () => {
    await world.insert('volunteers', aVolunteer())
    await rich(xu, 8)
    await world.ask(chen, contract.putReward, {
      ...terms,
      limit: { count: 2, per: 'month' },
    })
    const { shelves } = await world.ask(xu, contract.listRewards, {})
    expect(shelves).toMatchObject([
      {
        ...{ stationId: fenglin, stationName: '枫林社工站', myPoints: 8 },
        rewards: [{ title: '雨伞', points: 20, stock: 3, leftForMe: 2, sponsor: { name: '春和便民店' } }],
      },
    ])
    const seen = await world.ask(xu, contract.getReward, { id: shelves[0]?.rewards[0]?.id ?? '' })
    expect(seen).toMatchObject({ myPoints: 8, holdDays: 14, pickup: { place: '站里前台' }, words: '长柄' })
  })

  test('the cheapest first, what is gone last', async () => {
    await rich(xu)
    await world.insert('rewards', aReward({ _id: 'gcup', points: 5, stock: 0 }))
    await world.insert('rewards', aReward({ _id: 'grice', points: 30 }))
    await world.insert('rewards', aReward())
    const { shelves } = await world.ask(xu, contract.listRewards, {})
    expect(shelves[0]?.rewards.map((one) => one.id)).toEqual([id, 'grice', 'gcup'])
  })

  test('nobody puts anything onto the shelf of another station', async () => {
    expect(await world.codeOf(zhao, contract.putReward, terms)).toBe('not_found')
    expect(await world.codeOf(chen, contract.putReward, { ...terms, stationId: guoyuan })).toBe('not_found')
  })

  test('counted in and out with a reason; never below what is there; what is ordered keeps its price', async () => {
    await held()
    await world.ask(chen, contract.changeReward, {
      id,
      points: 30,
      stock: { by: 5, reason: '店里又送来 5 把' },
    })
    expect(await reward()).toMatchObject({ points: 30, stock: 7, held: 1, putIn: 8 })
    const out = { id, stock: { by: -8, reason: '坏了' } }
    expect(await world.tell(chen, contract.changeReward, out)).toMatchObject({
      ...{ code: 'rewards.stock_short', detail: { stock: 7, held: 1 } },
    })
    expect((await orders())[0]).toMatchObject({ points: 20 })
    expect(await world.codeOf(zhao, contract.changeReward, { id, points: 1 })).toBe('not_found')
  })

  test('who gave it, how many each and where it is fetched; what is ordered stays as it was ordered', async () => {
    await held()
    await rich(lin)
    const sponsor = { name: '海河公益', kind: 'charity' } as const
    const pickup = { place: '二楼', hours: '周末' }
    const changed = { id, sponsor, pickup, limit: { count: 1, per: 'month' } } as const
    const ordered = (await orders())[0]?.reward
    await world.ask(chen, contract.changeReward, changed)
    expect(await reward()).toMatchObject({ sponsor, pickup, limit: changed.limit })
    expect((await orders())[0]?.reward).toEqual(ordered)
    expect(ordered?.pickup).not.toEqual(pickup)
    await world.ask(lin, contract.redeemReward, agreed)
    expect(await world.codeOf(lin, contract.redeemReward, agreed)).toBe('rewards.limit')
    await world.ask(chen, contract.changeReward, { id, limit: 'none', stock: { by: 1, reason: '又一把' } })
    expect(await reward()).not.toHaveProperty('limit')
    expect(await world.codeOf(lin, contract.redeemReward, agreed)).toBe('ok')
    expect(await world.codeOf(zhao, contract.changeReward, { id, limit: 'none' })).toBe('not_found')
    for (const wrong of [
      { limit: { count: 0, per: 'month' } },
      { pickup: { place: ' ', hours: '周末' } },
    ] as const)
      expect(await world.codeOf(chen, contract.changeReward, { id, ...wrong })).toBe('input.invalid')
  })

  test('put away: not offered, still handed over; and back again', async () => {
    await held()
    await world.ask(chen, contract.takeOffReward, { id })
    expect((await world.ask(xu, contract.listRewards, {})).shelves).toMatchObject([{ rewards: [] }])
    expect(await world.codeOf(xu, contract.redeemReward, agreed)).toBe('rewards.off')
    expect((await world.ask(chen, contract.listStationRewards, { status: 'off' })).items).toHaveLength(1)
    await world.ask(chen, contract.handOverRedemption, { code: codeOfOrder() })
    await world.ask(chen, contract.putBackReward, { id })
    expect((await world.ask(chen, contract.listStationRewards, { status: 'on' })).items).toMatchObject([
      { stock: 2, held: 0, handed: 1 },
    ])
  })

  test('whoever does nothing yet looks at the shelf at home; a stranger sees none', async () => {
    await world.insert('rewards', aReward())
    expect(await world.ask(wang, contract.listRewards, {})).toEqual({ shelves: [] })
    await world.insert('accounts', {
      ...{ _id: wang.id, version: 1, createdAt: 1, updatedAt: 1, log: [], unsent: [], openid: wang.openid },
      ...{ posts: [], stationIds: [], pushed: [], consents: {}, communityCode: aVolunteer().communityCode },
    })
    expect(await world.ask(wang, contract.listRewards, {})).toMatchObject({
      shelves: [{ stationId: fenglin, myPoints: 0, rewards: [{ title: '雨伞' }] }],
    })
  })
})

describe('ordered', () => {
  test('points and item are put aside, the code comes back and is kept nowhere, the station hears of it', async () => {
    await world.insert('volunteers', aVolunteer())
    await world.insert('rewards', aReward())
    await rich(xu)
    const got = await world.ask(xu, contract.redeemReward, agreed)
    expect(got).toMatchObject({ status: 'held', expiresAt: world.now() + 14 * DAY })
    expect(got.code).toMatch(/^[A-Z2-9]{8}$/)
    expect(await points(xu)).toBe(30)
    expect(await reward()).toMatchObject({ stock: 2, held: 1, handed: 0, putIn: 3 })
    const kept = JSON.stringify([await orders(), await world.all('rewards'), await world.all('notices')])
    expect(kept).not.toContain(got.code)
    expect(await world.ask(xu, contract.getMyRedemption, { id: got.id })).toMatchObject({
      ...{ code: got.code, title: '雨伞', pickup: { place: '枫林社工站前台' } },
    })
    expect(await told(chen.id)).toEqual(['redemption.held'])
    const waiting = await world.ask(li, contract.listStationRedemptions, { status: 'held' })
    expect(waiting.items).toMatchObject([{ displayName: '许师傅', title: '雨伞' }])
    expect(JSON.stringify(waiting)).not.toContain(got.code)
    expect(await world.codeOf(lin, contract.getMyRedemption, { id: got.id })).toBe('not_found')
  })

  test('the same command again: the same code, one order, paid once', async () => {
    await world.insert('rewards', aReward())
    await rich(xu)
    const command = aCommandId()
    const first = await world.ask(xu, contract.redeemReward, agreed, command)
    // The item has forgotten the command meanwhile; the order has not.
    await world.database.update('rewards', { _id: { $eq: id } }, { set: { log: [] } })
    expect(await world.ask(xu, contract.redeemReward, agreed, command)).toEqual(first)
    expect(await points(xu)).toBe(30)
    expect(await reward()).toMatchObject({ stock: 2, held: 1 })
    expect(await orders()).toHaveLength(1)
    expect(await world.codeOf(xu, contract.redeemReward, { id, points: 21 }, command)).toBe('command.reused')
  })

  test.each([
    ['too few points', { points: 19 }, {}, 'timebank.too_few_points'],
    ['another price than was agreed to', {}, { points: 25 }, 'rewards.points_changed'],
    ['no such thing', {}, { _id: 'gother' }, 'not_found'],
    ['of a station that is gone', {}, { stationId: 'sgone' }, 'not_found'],
  ])('%s: nothing is written', async (_name, mine, item, wanted) => {
    await world.insert('rewards', aReward(item))
    await rich(xu, 'points' in mine ? mine.points : 50)
    expect(await world.codeOf(xu, contract.redeemReward, agreed)).toBe(wanted)
    expect(await orders()).toEqual([])
    expect(await world.all('time_entries')).toEqual([])
    expect(await world.all('rewards')).toMatchObject([{ stock: 3, held: 0 }])
  })

  test('two a month: the third is refused and says when; cancelled ones do not count', async () => {
    await world.insert('rewards', aReward({ limit: { count: 2, per: 'month' } }))
    await rich(xu, 100)
    const first = await world.ask(xu, contract.redeemReward, agreed)
    await world.ask(xu, contract.redeemReward, agreed)
    const april = Date.UTC(2026, 2, 31, 16)
    expect(await world.tell(xu, contract.redeemReward, agreed)).toMatchObject({
      ...{ code: 'rewards.limit', detail: { count: 2, per: 'month', againAt: april } },
    })
    await world.ask(xu, contract.cancelRedemption, { id: first.id })
    expect(await world.codeOf(xu, contract.redeemReward, agreed)).toBe('ok')
    world.pass(april - world.now())
    expect((await world.ask(xu, contract.getReward, { id })).leftForMe).toBe(2)
  })
})

describe('many at once', () => {
  const crowd = Array.from({ length: 20 }, (_, n) => person(`openid-of-somebody-${String(n)}`))

  test('two want the last one: one has it; the other keeps her points and hears what is left', async () => {
    await world.insert('rewards', aReward({ stock: 1 }))
    await world.insert('rewards', aReward({ _id: 'gbook', title: '借书卡', points: 15, drawing: 'book' }))
    await rich(xu)
    await rich(lin)
    const people = [xu, lin]
    const replies = await Promise.all(people.map((who) => world.tell(who, contract.redeemReward, agreed)))
    const loser = people[replies.findIndex((reply) => !reply.ok)]
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.find(({ ok }) => !ok)).toMatchObject({
      ...{ code: 'rewards.gone', detail: { similarId: 'gbook', similarTitle: '借书卡', similarPoints: 15 } },
      message: '最后一件刚有人换走，您的分一分没动。借书卡还有，15 分，看看合不合用。',
    })
    expect(await points(loser ?? xu)).toBe(50)
    expect(await reward()).toMatchObject({ stock: 0, held: 1, putIn: 1 })
    expect(await orders()).toHaveLength(1)
  })

  test('twenty want three: three have one, nobody else has paid', async () => {
    await world.insert('rewards', aReward())
    for (const who of crowd) await rich(who, 20)
    const codes = await Promise.all(
      crowd.map(async (who) => {
        const command = aCommandId()
        // 同时办的人多 is an honest answer: the page sends the same command again.
        for (;;) {
          const code = await world.codeOf(who, contract.redeemReward, agreed, command)
          if (code !== 'busy') return code
        }
      }),
    )
    expect(codes.filter((code) => code === 'ok')).toHaveLength(3)
    expect(codes.filter((code) => code === 'rewards.gone')).toHaveLength(17)
    expect(await reward()).toMatchObject({ stock: 0, held: 3, putIn: 3 })
    const balances = await Promise.all(crowd.map(points))
    expect(balances.filter((one) => one === 0)).toHaveLength(3)
    expect(balances.filter((one) => one === 20)).toHaveLength(17)
    expect(await world.all('time_entries')).toHaveLength(3)
  }, 30_000)

  test('cancelled, cancelled by the station and expired at once: the points come back once, the item once', async () => {
    await held()
    world.pass(20 * DAY)
    await Promise.all([
      world.tell(xu, contract.cancelRedemption, { id: 'oumbrella' }),
      world.tell(chen, contract.cancelRedemptionFor, { id: 'oumbrella', reason: '到货晚了' }),
      expireRedemptions(world.services),
      world.tell(chen, contract.handOverRedemption, { code: codeOfOrder() }),
    ])
    const [order] = await orders()
    const isHanded = order?.status === 'handed'
    expect(await points(xu)).toBe(isHanded ? 30 : 50)
    expect(await reward()).toMatchObject({ held: 0, stock: isHanded ? 2 : 3, handed: isHanded ? 1 : 0 })
    expect(await world.all('time_entries')).toHaveLength(isHanded ? 0 : 1)
  }, 30_000)
})

describe('over the counter', () => {
  test('the code gives it away once; whoever shows it again hears that it was used', async () => {
    await held()
    const given = await world.ask(li, contract.handOverRedemption, {
      code: ` ${codeOfOrder().toLowerCase()} `,
    })
    expect(given).toMatchObject({ status: 'handed', title: '雨伞', displayName: '许师傅', points: 20 })
    expect(await reward()).toMatchObject({ stock: 2, held: 0, handed: 1, putIn: 3 })
    expect(await points(xu)).toBe(30)
    expect(await world.tell(chen, contract.handOverRedemption, { code: codeOfOrder() })).toMatchObject({
      ...{ code: 'rewards.order_over', detail: { status: 'handed' } },
    })
    expect(await told(xu.id)).toEqual(['redemption.handed'])
    const mine = await world.ask(xu, contract.getMyRedemption, { id: 'oumbrella' })
    expect(mine.code).toBeUndefined()
    expect((await world.ask(xu, contract.listMyRedemptions, { filter: 'past' })).items).toHaveLength(1)
    expect((await world.ask(xu, contract.listMyRedemptions, { filter: 'held' })).items).toEqual([])
  })

  test('the same command again has the same answer, and the item leaves once', async () => {
    await held()
    const command = aCommandId()
    const first = await world.ask(chen, contract.handOverRedemption, { code: codeOfOrder() }, command)
    await world.database.update('rewards', { _id: { $eq: id } }, { set: { log: [] } })
    expect(await world.ask(chen, contract.handOverRedemption, { code: codeOfOrder() }, command)).toEqual(
      first,
    )
    expect(await reward()).toMatchObject({ held: 0, handed: 1 })
  })

  test('ten wrong codes an hour, then nobody is answered; another station knows none of them', async () => {
    await held()
    expect(await world.codeOf(zhao, contract.handOverRedemption, { code: codeOfOrder() })).toBe('not_found')
    for (let tries = 0; tries < 10; tries++) {
      expect(await world.codeOf(chen, contract.handOverRedemption, { code: 'AAAA2222' })).toBe('not_found')
    }
    expect(await world.codeOf(chen, contract.handOverRedemption, { code: codeOfOrder() })).toBe(
      'people.try_later',
    )
    expect(await world.codeOf(li, contract.handOverRedemption, { code: codeOfOrder() })).toBe('ok')
  })

  test('nobody hands to herself', async () => {
    await held({ accountId: chen.id })
    expect(await world.codeOf(chen, contract.handOverRedemption, { code: codeOfOrder() })).toBe(
      'rewards.own_order',
    )
  })
})

describe('given back', () => {
  test('by oneself: once', async () => {
    await held()
    const command = aCommandId()
    await world.ask(xu, contract.cancelRedemption, { id: 'oumbrella' }, command)
    expect(await world.codeOf(xu, contract.cancelRedemption, { id: 'oumbrella' }, command)).toBe('ok')
    expect(await world.codeOf(xu, contract.cancelRedemption, { id: 'oumbrella' })).toBe('rewards.order_over')
    expect(await points(xu)).toBe(50)
    expect(await reward()).toMatchObject({ stock: 3, held: 0 })
    expect(await told(chen.id)).toEqual(['redemption.cancelled'])
    expect(await world.codeOf(lin, contract.cancelRedemption, { id: 'oumbrella' })).toBe('not_found')
  })

  test('by the station, with a reason that she reads and no number in it', async () => {
    await held()
    const input = { id: 'oumbrella', reason: '到货晚了，问 13800001234' }
    expect(await world.codeOf(zhao, contract.cancelRedemptionFor, input)).toBe('not_found')
    await world.ask(li, contract.cancelRedemptionFor, input)
    expect(await told(xu.id)).toEqual(['redemption.cancelled'])
    const seen = await world.ask(xu, contract.getMyRedemption, { id: 'oumbrella' })
    expect(seen).toMatchObject({ status: 'cancelled', reason: expect.stringContaining('到货晚了') as string })
    expect(seen.reason).not.toContain('13800001234')
    expect(await points(xu)).toBe(50)
  })
})

describe('the clock', () => {
  const sweep = () => {
    // So long the function that wrote may still be telling.
    world.pass(20_001)
    return sweepUnsent({
      ...{ services: world.services, tellers, robotUrlOf: () => Promise.resolve(undefined) },
      ...{ until: performance.now() + 10_000, requestId: 'test' },
    })
  }

  test('two days before she is told, once', async () => {
    await held()
    world.pass(11 * DAY)
    expect(await remindRedemptions(world.services)).toBe(0)
    world.pass(DAY)
    expect(await remindRedemptions(world.services)).toBe(1)
    expect(await remindRedemptions(world.services)).toBe(0)
    await sweep()
    expect(await told(xu.id)).toEqual(['redemption.reminded'])
  })

  test('not fetched in time: points and item are back once, and she is told', async () => {
    await held()
    world.pass(14 * DAY)
    expect(await expireRedemptions(world.services)).toBe(1)
    expect(await expireRedemptions(world.services)).toBe(0)
    await sweep()
    expect((await orders())[0]).toMatchObject({ status: 'expired' })
    expect(await points(xu)).toBe(50)
    expect(await reward()).toMatchObject({ stock: 3, held: 0 })
    expect(await told(xu.id)).toEqual(['redemption.expired'])
    expect(await world.codeOf(chen, contract.handOverRedemption, { code: codeOfOrder() })).toBe(
      'rewards.order_over',
    )
  })

  test('a station may let orders wait longer', async () => {
    await world.database.update('stations', { _id: { $eq: fenglin } }, { set: { rewardDays: 30 } })
    await world.insert('rewards', aReward())
    await rich(xu)
    const { expiresAt } = await world.ask(xu, contract.redeemReward, agreed)
    expect(expiresAt).toBe(world.now() + 30 * DAY)
  })
})
