import { dutyJobs } from '../../../cloudfunctions/duty'
import { warnOfGaps } from '../../../cloudfunctions/duty/warn-of-gaps'
import { serveJobs } from '../../../cloudfunctions/kernel/serve-jobs'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { planRota } from '../../../shared/duty/contract'
import type { Rota } from '../../../shared/duty/model'
import { DAY, fenglin, HOUR, chen, MONDAY, zhou } from '../../world/people'
import { aRota, aShift, on } from '../../world/rotas'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const rota = async () => (await world.all('rotas'))[0] as Rota
const facts = async () => (await rota()).log.map(({ fact }) => fact)
const keep = (over: Partial<Rota> = {}) =>
  world.insert(
    'rotas',
    aRota([aShift({ startsAt: on(0, 8), endsAt: on(1, 18) - DAY })], { lookAt: MONDAY, ...over }),
  )

test('the head is told of a gap within two days, by the sweep, once', async () => {
  await keep()
  const services = { services: world.services, tellers, robotUrlOf: () => Promise.resolve(undefined) }
  const main = serveJobs({ ...services, jobs: dutyJobs, pushed: [] })
  const tick = () => main({ Type: 'Timer' }, { environment: '{"TRIGGER_SRC":"timer"}' })
  expect(await tick()).toMatchObject({ 'duty.warn': 1 })
  expect(await tick()).toMatchObject({ 'duty.warn': 0 })
  world.pass(60_000)
  expect(await tick()).toMatchObject({ deliver: 1 })
  expect(await world.all('notices')).toMatchObject([
    { personId: zhou.id, title: '有一段没人值班', page: '/desk/rota/index' },
  ])
  expect((await rota()).unsent).toEqual([])
})

test('two clocks in the same minute tell once', async () => {
  await keep()
  await Promise.all([warnOfGaps(world.services), warnOfGaps(world.services)])
  expect(await facts()).toEqual(['rota.gap_ahead'])
  expect((await rota()).version).toBe(2)
})

test('a day later it looks again, and tells nothing twice', async () => {
  await keep()
  await warnOfGaps(world.services)
  world.pass(DAY)
  expect(await warnOfGaps(world.services)).toBe(1)
  expect(await facts()).toEqual(['rota.gap_ahead', 'rota.looked_over'])
})

test('not before its time: two days before the gap, to the millisecond', async () => {
  const shifts = [0, 1, 2].map((day) => ({
    startsAt: on(day, 8),
    endsAt: on(day + 1, 8),
    accountId: chen.id,
  }))
  await world.ask(zhou, planRota, {
    ...{ stationId: fenglin, from: on(0, 0), to: on(7, 0), covers: 'always', edition: 0, shifts },
  })
  world.pass(on(1, 8) - world.now() - 1)
  expect(await warnOfGaps(world.services)).toBe(0)
  world.pass(1)
  expect(await warnOfGaps(world.services)).toBe(1)
  expect(await facts()).toEqual(['rota.planned', 'rota.gap_ahead'])
})

test('a colleague who leaves opens a gap that is seen within a day', async () => {
  const days = [0, 1, 2, 3, 4].map((day) =>
    aShift({ id: `h000${day}`, startsAt: on(day, 8), endsAt: on(day + 1, 8) }),
  )
  await keep({ shifts: days, lookAt: MONDAY + 20 * HOUR })
  await world.database.update('accounts', { _id: { $eq: chen.id } }, { set: { posts: [], stationIds: [] } })
  world.pass(20 * HOUR)
  expect(await warnOfGaps(world.services)).toBe(1)
  expect(await facts()).toEqual(['rota.gap_ahead'])
})
