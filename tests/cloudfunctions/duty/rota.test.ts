import { rotaId, whoIsOnDuty } from '../../../cloudfunctions/duty/duty-store'
import { plain } from '../../../cloudfunctions/kernel/plain'
import { routeFor, teamOf } from '../../../cloudfunctions/network/directory'
import * as duty from '../../../shared/duty/contract'
import type { Rota } from '../../../shared/duty/model'
import { chen, communities, DAY, fenglin, HOUR, li, MONDAY, sun, wang, zhao, zhou } from '../../world/people'
import { submitRequest } from '../../../shared/requests/contract'
import { aRota, asColleague, aShift, on } from '../../world/rotas'
import { aNeed } from '../requests/needs'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const stationId = fenglin
const shiftId = 'h0001'
const week = { stationId, from: on(0, 0), to: on(7, 0) }
const draft = (day: number, { id: accountId } = chen) => ({
  startsAt: on(day, 8),
  endsAt: on(day, 18),
  accountId,
})
const aPlan = (edition: number, ...shifts: ReturnType<typeof draft>[]) => ({
  ...{ ...week, covers: 'always' as const, edition, shifts },
})
const rota = async () => (await world.all('rotas'))[0] as Rota
const notices = async () => (await world.all('notices')) as readonly { personId?: string; title?: string }[]

describe('planning', () => {
  test('the first plan makes the rota; names come from the posts, and those on duty are told', async () => {
    const planned = await world.ask(zhou, duty.planRota, aPlan(0, draft(1), draft(2, li), draft(3, zhou)))
    expect(planned).toEqual({ stationId, edition: 1 })
    const { _id, shifts, log } = await rota()
    expect(_id).toBe(rotaId(stationId))
    expect(shifts.map(({ displayName }) => displayName)).toEqual(['陈禾', '李悦', '周站长'])
    expect(log).toMatchObject([{ fact: 'rota.planned', by: zhou.id }])
    const told = (await notices()).map(({ personId }) => personId)
    expect(told.sort()).toEqual([chen.id, li.id].sort())
  })
  test('sent twice it is done once; another plan from the same look is told to look again', async () => {
    const commandId = aCommandId()
    const first = await world.tell(zhou, duty.planRota, aPlan(0, draft(1)), commandId)
    expect(await world.tell(zhou, duty.planRota, aPlan(0, draft(1)), commandId)).toEqual(first)
    expect(await world.codeOf(zhou, duty.planRota, aPlan(0, draft(2)))).toBe('duty.changed')
    expect((await rota()).edition).toBe(1)
  })
  test('two heads at once: one plan stands whole, the other is told', async () => {
    const codes = await Promise.all(
      [1, 2].map((day) => world.codeOf(zhou, duty.planRota, aPlan(0, draft(day)))),
    )
    expect(codes.sort()).toEqual(['duty.changed', 'ok'])
    expect((await rota()).shifts).toHaveLength(1)
  })
  test('only by a head, only of the own station, only with people who are there', async () => {
    expect(await world.codeOf(chen, duty.planRota, aPlan(0))).toBe('not_found')
    expect(await world.codeOf(zhou, duty.planRota, { ...aPlan(0), stationId: 's120113001' })).toBe(
      'not_found',
    )
    for (const other of [zhao, sun])
      expect(await world.codeOf(zhou, duty.planRota, aPlan(0, draft(1, other)))).toBe('duty.not_here')
    expect(await world.all('rotas')).toEqual([])
  })
})

describe('looking', () => {
  test('before anybody planned there is nothing, and no gap either', async () => {
    const view = await world.ask(chen, duty.getRota, week)
    expect(view).toMatchObject({
      edition: 0,
      shifts: [],
      gaps: [],
      onDuty: [],
      mayPlan: false,
    })
    expect(view.colleagues).toContainEqual({ accountId: li.id, displayName: '李悦' })
  })
  test('shifts of the span, its gaps from now on, who is on duty now', async () => {
    const now = aShift({ startsAt: on(0, 8), endsAt: on(0, 18) })
    const offered = aShift({
      id: 'h0002',
      startsAt: on(0, 18),
      endsAt: on(1, 8),
      ...asColleague.li,
      offeredTo: chen.id,
    })
    const behind = aShift({ id: 'h0003', startsAt: on(7, 0), endsAt: on(7, 8) })
    await world.insert('rotas', aRota([now, offered, behind]))
    const view = await world.ask(chen, duty.getRota, week)
    expect(view.shifts).toMatchObject([
      { id: shiftId, isMine: true, hasLeft: false },
      { id: 'h0002', isMine: false, offeredTo: 'me' },
    ])
    expect(view.gaps).toEqual([{ startsAt: on(1, 8), endsAt: on(7, 0) }])
    expect(view.onDuty).toEqual([{ displayName: '陈禾', endsAt: on(0, 18), workPhone: '02200001001' }])
    const seenByOthers = async (who: typeof li) =>
      (await world.ask(who, duty.getRota, week)).shifts[1]?.offeredTo
    expect([await seenByOthers(li), await seenByOthers(zhou)]).toEqual(['another', 'another'])
  })
  test('whoever has left stands there as such, and the time is a gap', async () => {
    const left = aShift({ startsAt: on(0, 8), endsAt: on(0, 18), accountId: sun.id, displayName: '孙洁' })
    await world.insert('rotas', aRota([left]))
    const view = await world.ask(chen, duty.getRota, { ...week, to: on(0, 18) })
    expect(view).toMatchObject({ shifts: [{ hasLeft: true }], onDuty: [] })
    expect(view.gaps).toEqual([{ startsAt: world.now(), endsAt: on(0, 18) }])
  })
  test('the seventh day in a row is shown to the head, to nobody else', async () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) =>
      aShift({ id: `h000${day}`, startsAt: on(day, 8), endsAt: on(day, 18) }),
    )
    await world.insert('rotas', aRota(days))
    const { longRuns } = await world.ask(zhou, duty.getRota, week)
    expect(longRuns).toEqual([{ ...asColleague.chen, days: 7, lastAt: on(6, 8) }])
    for (const who of [chen, li])
      expect(await world.ask(who, duty.getRota, week)).not.toHaveProperty('longRuns')
  })
  test('not by another station', async () => {
    expect(await world.codeOf(zhao, duty.getRota, week)).toBe('not_found')
  })
})

describe('swapping', () => {
  const swap = { stationId, shiftId }
  beforeEach(() => world.insert('rotas', aRota()))

  test('offered to everybody, taken by one: it is hers, and whose it was is told', async () => {
    await world.ask(chen, duty.offerSwap, swap)
    expect((await notices()).map(({ personId }) => personId).sort()).toEqual([li.id, zhou.id].sort())
    expect(await world.ask(li, duty.takeSwap, swap)).toEqual({ stationId, edition: 4 })
    expect((await rota()).shifts).toMatchObject([{ accountId: li.id, insteadOf: { accountId: chen.id } }])
    expect(await notices()).toContainEqual(
      expect.objectContaining({ personId: chen.id, title: '有人替您的班了' }),
    )
    expect((await world.ask(chen, duty.getRota, week)).shifts).toMatchObject([{ insteadOf: '陈禾' }])
  })
  test('two at the same moment: one has it, the other hears that somebody has', async () => {
    await world.ask(chen, duty.offerSwap, swap)
    const codes = await Promise.all([li, zhou].map((who) => world.codeOf(who, duty.takeSwap, swap)))
    expect(codes.sort()).toEqual(['duty.swap_taken', 'ok'])
    const { shifts, log } = await rota()
    expect(shifts).toHaveLength(1)
    expect(log.filter(({ fact }) => fact === 'rota.swap_taken')).toHaveLength(1)
  })
  test('a plan made before the swap does not undo it', async () => {
    await world.ask(chen, duty.offerSwap, swap)
    await world.ask(li, duty.takeSwap, swap)
    expect(await world.codeOf(zhou, duty.planRota, aPlan(3, draft(1)))).toBe('duty.changed')
  })
  test('to one colleague; taken back it can no longer be taken', async () => {
    await world.ask(chen, duty.offerSwap, { ...swap, to: li.id })
    expect(await world.codeOf(zhou, duty.takeSwap, swap)).toBe('duty.for_another')
    await world.ask(chen, duty.withdrawSwap, swap)
    expect(await world.codeOf(li, duty.takeSwap, swap)).toBe('duty.swap_gone')
    expect(await world.codeOf(chen, duty.offerSwap, { ...swap, to: sun.id })).toBe('duty.not_colleague')
  })
  test('not at another station, not without a rota', async () => {
    for (const contract of [duty.offerSwap, duty.takeSwap, duty.withdrawSwap]) {
      expect(await world.codeOf(zhao, contract, swap)).toBe('not_found')
      const own = { ...swap, stationId: 's120113001' }
      expect(await world.codeOf(zhao, contract, own)).toBe('not_found')
    }
  })
})

describe('who is on duty', () => {
  const asked = async (at: number) => {
    const asking = { store: world.store, at }
    return whoIsOnDuty(asking, stationId, await teamOf(asking, stationId))
  }
  test('with the work phone; nobody before, behind, and where there is no rota', async () => {
    expect(await asked(MONDAY)).toBeUndefined()
    await world.insert('rotas', aRota())
    expect(await asked(on(1, 8))).toMatchObject({ accountId: chen.id, workPhone: '02200001001' })
    expect(await asked(on(1, 8) - 1)).toBeUndefined()
    expect(await asked(on(1, 18))).toBeUndefined()
  })
  test('one who has left does not answer; the colleague beside does', async () => {
    const left = aShift({ accountId: sun.id, displayName: '孙洁' })
    await world.insert('rotas', aRota([left]))
    expect(await asked(on(1, 9))).toBeUndefined()
    const beside = aShift({ id: 'h0002', startsAt: on(1, 8.5), ...asColleague.li })
    await world.database.update(
      'rotas',
      { _id: { $eq: rotaId(stationId) } },
      { set: { shifts: [plain(left), plain(beside)] } },
    )
    expect(await asked(on(1, 12))).toMatchObject({ accountId: li.id })
  })
  test('no call when warm, and after fifteen seconds it looks again', async () => {
    await world.insert('rotas', aRota())
    await asked(on(1, 9))
    expect(await world.callsOf(() => asked(on(1, 9) + 14_999))).toEqual([])
    expect(await world.callsOf(() => asked(on(1, 9) + 15_000))).toEqual(['accounts', 'rotas'])
  })
})

describe('out of hours', () => {
  /** 枫林街道 keeps no hours in this world, so the usual ones: weekdays from half past eight to half past five. */
  const routed = (at: number, kind: 'repair' | 'mood' = 'repair') =>
    routeFor({ store: world.store, at }, communities.shunyidao, kind)
  const night = (startsAt: number) => aShift({ startsAt, endsAt: startsAt + 14 * HOUR, ...asColleague.chen })
  test('whoever is on duty has it, though another answers for the community by day', async () => {
    await world.insert('rotas', aRota([night(on(1, 18))]))
    expect(await routed(on(1, 16))).toMatchObject({ route: { reason: 'community', accountId: li.id } })
    expect(await routed(on(1, 22))).toMatchObject({
      route: { reason: 'duty', accountId: chen.id },
      assignee: { accountId: chen.id, displayName: '陈禾' },
    })
  })
  test('a gap in the rota: the usual way', async () => {
    await world.insert('rotas', aRota([night(on(1, 18))]))
    expect(await routed(on(2, 22))).toMatchObject({ route: { reason: 'community', accountId: li.id } })
  })
  test('a matter of a closed desk does not go to somebody who may not know of it', async () => {
    await world.insert('rotas', aRota([night(on(1, 18))]))
    expect(await routed(on(1, 22), 'mood')).toMatchObject({
      route: { reason: 'closed_desk', accountId: zhou.id },
    })
  })
  test('filed at night, it lies with her and she is told', async () => {
    await world.insert('rotas', aRota([night(on(1, 18))]))
    world.pass(on(1, 22) - world.now())
    const { id } = await world.ask(wang, submitRequest, aNeed())
    expect(await world.request(id)).toMatchObject({ assignee: { accountId: chen.id } })
    const told = (await world.all('notices')) as readonly { personId?: string; title?: string }[]
    expect(told.map(({ personId, title }) => [personId, title])).toContainEqual([chen.id, '来了一件新的'])
  })
})

test('old shifts go with the next command', async () => {
  await world.insert(
    'rotas',
    aRota([aShift({ startsAt: MONDAY - 36 * DAY, endsAt: MONDAY - 35 * DAY }), aShift({ id: 'h0002' })]),
  )
  await world.ask(chen, duty.offerSwap, { stationId, shiftId: 'h0002' })
  expect((await rota()).shifts.map(({ id }) => id)).toEqual(['h0002'])
})
