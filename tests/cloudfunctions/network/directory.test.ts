import {
  communityNames,
  findStation,
  placeOf,
  routeFor,
  routeWithin,
  teamOf,
} from '../../../cloudfunctions/network/directory'
import { codes, type NetworkWorld, openNetworkWorld } from './network-world'

const stationId = 's120113900'
let world: NetworkWorld
beforeEach(async () => {
  world = await openNetworkWorld()
})
afterEach(() => world.close())

const worker = (...communityCodes: string[]) => ({ role: 'worker', stationId, communityCodes }) as const

test('the worker of the community gets it: three calls when cold, none when warm, however much lies there', async () => {
  const chen = await world.person('陈禾', { ...worker(codes.fenglin), workPhone: '02200001001' })
  await world.person('李悦', worker(codes.shunyi))
  await world.desk(chen, 3)
  const route = () => routeFor(world.asking, codes.fenglin, 'repair')
  expect(await world.callsOf(route)).toBe(3)
  expect(await world.callsOf(route)).toBe(0)
  expect(await route()).toMatchObject({
    community: { code: codes.fenglin, name: '枫林里' },
    station: { _id: stationId, name: '枫林街道社工站' },
    route: { accountId: chen, reason: 'community' },
    assignee: { accountId: chen, displayName: '陈禾', workPhone: '02200001001' },
  })
})

test('without a worker of its own: the least loaded, counted on from reading to reading', async () => {
  const chen = await world.person('陈禾', worker(codes.fenglin))
  const li = await world.person('李悦', worker(codes.shunyi))
  await world.desk(chen, 1)
  await world.desk(li, 3)
  const takers: (string | undefined)[] = []
  for (let need = 0; need < 6; need++) {
    const placed = await routeFor(world.asking, codes.huaian, 'repair')
    takers.push(
      'route' in placed && placed.route.reason === 'least_loaded' ? placed.route.accountId : undefined,
    )
  }
  expect(takers).toEqual([chen, chen, chen, li, chen, li])
  expect(await world.callsOf(() => routeFor(world.asking, codes.huaian, 'repair'))).toBe(0)
  // Nothing was really written, so the next reading begins where the desks are.
  world.pass(15_000)
  expect(await routeFor(world.asking, codes.huaian, 'repair')).toMatchObject({ route: { accountId: chen } })
})

test('no worker: the head; nobody: nobody', async () => {
  expect(await routeFor(world.asking, codes.fenglin, 'repair')).toMatchObject({ route: { reason: 'nobody' } })
  expect(await routeFor(world.asking, codes.fenglin, 'repair')).not.toHaveProperty('assignee')
  const zhou = await world.person('周站长', { role: 'head', stationId })
  world.pass(15_000)
  expect(
    await routeWithin(world.asking, stationId, { communityCode: codes.fenglin, kind: 'repair' }),
  ).toEqual({
    route: { accountId: zhou, reason: 'head' },
    assignee: { accountId: zhou, displayName: '周站长' },
  })
})

test('a child matter goes to who holds the desk, else to the head; one holder needs no count (E9)', async () => {
  await world.person('陈禾', worker(codes.fenglin))
  const zhou = await world.person('周站长', { role: 'head', stationId })
  const child = () => routeFor(world.asking, codes.fenglin, 'child')
  expect(await child()).toMatchObject({ route: { accountId: zhou, reason: 'closed_desk' } })
  const li = await world.person('李悦', { ...worker(codes.shunyi), desks: ['children'] })
  world.pass(15_000)
  await child()
  expect(await child()).toMatchObject({ route: { accountId: li, reason: 'desk' } })
  expect(await world.callsOf(child)).toBe(0)
})

test('an ended post, another station and another role are no team; a new colleague shows after 15 seconds', async () => {
  await world.person('走了的', { ...worker(codes.fenglin), endedAt: 1 })
  await world.person('兼职的', { role: 'worker', stationId: 's000000000' }, { role: 'committee', stationId })
  expect(await teamOf(world.asking, stationId)).toEqual([])
  await world.person('陈禾', worker(codes.fenglin))
  expect(await teamOf(world.asking, stationId)).toEqual([])
  world.pass(15_000)
  expect(await teamOf(world.asking, stationId)).toEqual([expect.objectContaining({ displayName: '陈禾' })])
})

test('a community that is not there, a street in its place, and a street without a station', async () => {
  expect(await placeOf(world.asking, '120113900999')).toEqual({ refused: 'network.community_unknown' })
  expect(await placeOf(world.asking, '120113900')).toEqual({ refused: 'network.community_unknown' })
  expect(await routeFor(world.asking, codes.heyan, 'repair')).toEqual({ refused: 'network.not_covered' })
})

test('a station by its id', async () => {
  expect(await findStation(world.asking, stationId)).toMatchObject({ name: '枫林街道社工站' })
  expect(await findStation(world.asking, 's000000000')).toBeUndefined()
})

test('names of communities in one call, and none for none', async () => {
  const asked = [codes.fenglin, codes.shunyi, '120113900999']
  const named = () => communityNames(world.asking, asked)
  expect(await world.callsOf(named)).toBe(1)
  expect([...(await named())]).toEqual([
    [codes.fenglin, '枫林里'],
    [codes.shunyi, '顺义道'],
  ])
  expect(await world.callsOf(() => communityNames(world.asking, []))).toBe(0)
})

test('what is remembered of one database is not told of another', async () => {
  await placeOf(world.asking, codes.fenglin)
  const other = await openNetworkWorld()
  expect(await other.callsOf(() => placeOf(other.asking, codes.fenglin))).toBe(2)
  await other.close()
})
