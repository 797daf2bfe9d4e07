import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply } from '../../shared/kernel/contract'
import type { Request } from '../../shared/requests/model'
import { submitRequest } from '../../shared/requests/contract'
import { chen, communities, fenglin, li, vault } from '../world/people'
import { bundleFunctions, type Bundles, type FaultWorld, openFaultWorld } from './world'

const RESIDENTS = 200
const INSTANCES = 4

let bundles: Bundles
let world: FaultWorld
beforeAll(async () => {
  bundles = await bundleFunctions()
  // A busy machine is no bad weather: here calls may take as long as they do in the cloud.
  world = await openFaultWorld(bundles, { maxInstances: INSTANCES, callMs: 10_000 })
  await world.reset({}, 0)
}, 60_000)
afterAll(async () => {
  await world.close()
  await bundles.remove()
})

const places = [communities.fenglinli, communities.huaianli, communities.shunyidao, communities.heyanli]
const residents = Array.from({ length: RESIDENTS }, (_, n) => `openid-of-resident-${n}`)
const requests = () => world.aftermath().all('requests') as readonly object[] as readonly Request[]

async function submit(openid: string): Promise<Reply> {
  const n = residents.indexOf(openid)
  const input = {
    ...{ kind: 'repair', words: `第 ${n} 家的灯坏了`, photoIds: [], forWhom: 'self', reachable: 'any' },
    ...{ urgency: 'normal', contact: { calledName: `住户 ${n}` } },
    place: { communityCode: places[n % places.length], building: '3 号楼' },
  }
  const event = { name: submitRequest.name, input, commandId: `command-of-${openid}` }
  for (let tried = 0; ; tried++) {
    const reply = await world.call(openid, event)
    if (reply.ok || reply.code !== 'busy' || tried === 5) return reply
    await sleep(50)
  }
}

test('200 residents at once: nothing lost, nothing twice, each with somebody, everybody told exactly', async () => {
  // Every third taps twice.
  const taps = [...residents, ...residents.filter((_, n) => n % 3 === 0)]
  const replies = await Promise.all(taps.map(submit))
  expect(replies.filter((reply) => !reply.ok)).toEqual([])
  expect(await world.emulator.host.instances('api')).toBe(INSTANCES)

  const filed = requests()
  expect(filed).toHaveLength(RESIDENTS)
  expect(new Set(filed.map(({ authorId }) => authorId))).toEqual(
    new Set(residents.map((one) => vault.accountIdOf(one))),
  )
  for (const [n, openid] of taps.entries()) {
    const own = filed.find(({ authorId }) => authorId === vault.accountIdOf(openid))
    expect(replies[n]).toEqual({ ok: true, output: { id: own?._id, status: 'waiting' } })
  }

  const holders = filed.map(({ communityCode, assignee }) => [communityCode, assignee?.accountId])
  const byChen = [communities.fenglinli, communities.huaianli] as const
  for (const [code, holder] of holders) {
    expect(holder).toBe(byChen.some((one) => one === code) ? chen.id : li.id)
  }
}, 60_000)

test('what could not be told at once is told by the clock, each once', async () => {
  world.moveClock(1)
  for (let round = 0; requests().some(({ unsent }) => unsent.length > 0) && round < 5; round++)
    await world.sweep()
  expect(requests().flatMap(({ unsent }) => unsent)).toEqual([])

  const notices = world.aftermath().all('notices')
  const of = (personId: string) => notices.filter((notice) => notice['personId'] === personId)
  const pages = (personId: string) => of(personId).map((notice) => notice['page'])
  const held = (personId: string) =>
    requests()
      .filter(({ assignee }) => assignee?.accountId === personId)
      .map(({ _id }) => `/desk/request/index?id=${_id}`)
  expect(pages(chen.id).sort()).toEqual(held(chen.id).sort())
  expect(pages(li.id).sort()).toEqual(held(li.id).sort())
  expect(of(`robot:${fenglin}`)).toHaveLength(RESIDENTS)
  expect(notices).toHaveLength(2 * RESIDENTS)
  expect(world.emulator.robot.messages).toHaveLength(RESIDENTS)
  // Three consents each, three messages each.
  const touched = world.emulator.wechat.messages.sent.map(({ touser }) => touser).sort()
  expect(touched).toEqual([chen, chen, chen, li, li, li].map(({ openid }) => openid).sort())
}, 60_000)
