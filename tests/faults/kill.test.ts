import { getRequest, submitRequest } from '../../shared/requests/contract'
import { communities, wang } from '../world/people'
import { bundleFunctions, type Bundles, type FaultWorld, openFaultWorld } from './world'

let bundles: Bundles
let world: FaultWorld
beforeAll(async () => {
  bundles = await bundleFunctions()
  world = await openFaultWorld(bundles)
}, 60_000)
afterAll(async () => {
  await world.close()
  await bundles.remove()
})

const command = {
  name: submitRequest.name,
  commandId: 'command-of-the-broken-lamp',
  input: {
    ...{ kind: 'repair', words: '客厅的灯坏了', photoIds: [], forWhom: 'self', reachable: 'any' },
    ...{ urgency: 'normal', contact: { calledName: '王奶奶' } },
    place: { communityCode: communities.fenglinli, building: '3 号楼' },
  },
}
/** Which call of the event writes the request, when the instance remembers nothing. */
async function placeOfInsert(hour: number): Promise<number> {
  await world.reset({}, hour)
  await world.call(wang.openid, { ...command, commandId: 'command-to-count-the-calls' })
  const [written] = world.emulator.gate.calls().filter(({ action, collection }) => {
    return action === 'database.insertDocument' && collection === 'requests'
  })
  if (written?.nth === undefined) throw new Error('nothing was written')
  return written.nth
}

test('the function is killed between write and reply: the same command again gets the answer of the first', async () => {
  const nth = await placeOfInsert(0)
  await world.reset({}, 2)
  world.emulator.killDuring('api', nth, 'after')
  await expect(world.call(wang.openid, command)).rejects.toThrow('FUNCTIONS_EXECUTE_FAIL')
  const [kept, ...others] = world.aftermath().all('requests')
  expect(others).toEqual([])
  expect(world.aftermath().all('notices')).toEqual([])

  const retried = await world.call(wang.openid, command)
  expect(retried).toEqual({ ok: true, output: { id: kept?.['_id'], status: 'waiting' } })
  expect(await world.call(wang.openid, command)).toEqual(retried)
  expect(world.aftermath().all('requests')).toHaveLength(1)
  // The worker and the group, each once: the retry told what the killed one had left.
  expect(world.aftermath().all('notices')).toHaveLength(2)

  const read = await world.call(wang.openid, { name: getRequest.name, input: { id: kept?.['_id'] } })
  expect(read).toMatchObject({ ok: true, output: { text: { words: '客厅的灯坏了' }, status: 'waiting' } })
})

test('killed, and nobody tries again: the clock tells the worker', async () => {
  const nth = await placeOfInsert(4)
  await world.reset({}, 6)
  world.emulator.killDuring('api', nth, 'after')
  await expect(world.call(wang.openid, command)).rejects.toThrow('FUNCTIONS_EXECUTE_FAIL')
  expect(world.aftermath().all('notices')).toEqual([])
  world.moveClock(7)
  await world.sweep()
  expect(world.aftermath().all('notices')).toHaveLength(2)
  expect(world.aftermath().all('requests')[0]?.['unsent']).toEqual([])
})
