import type { Reply } from '../../shared/kernel/contract'
import { getErrand, grabErrand, listErrandsNear } from '../../shared/errands/contract'
import { anErrand, aVolunteer } from '../world/errands'
import { HOUR, vault, wang } from '../world/people'
import { aRequest } from '../world/requests'
import { bundleFunctions, type Bundles, type FaultWorld, openFaultWorld } from './world'

const VOLUNTEERS = 200
const INSTANCES = 4
const id = 'emedicine'
const people = Array.from({ length: VOLUNTEERS }, (_, n) => `openid-of-volunteer-${n}`)

let bundles: Bundles
let world: FaultWorld
beforeAll(async () => {
  bundles = await bundleFunctions()
  // A busy machine is no bad weather: here calls may take as long as they do in the cloud.
  world = await openFaultWorld(bundles, { maxInstances: INSTANCES, callMs: 10_000 })
  const volunteers = people.map((openid) => aVolunteer({ accountId: vault.accountIdOf(openid) }))
  const errands = [anErrand(), anErrand({ _id: 'eother', endsAt: anErrand().endsAt + HOUR })]
  const requests = [aRequest({ status: 'working', errandId: id })]
  await world.reset({ documents: { volunteers, errands, requests } }, 0)
}, 60_000)
afterAll(async () => {
  await world.close()
  await bundles.remove()
})

async function passFor(openid: string): Promise<string | undefined> {
  const reply = await world.call(openid, { name: listErrandsNear.name, input: {} })
  if (!reply.ok) throw new Error(reply.code)
  const { errands } = reply.output as { errands: { id: string; pass?: string }[] }
  return errands.find((one) => one.id === id)?.pass
}
let passes: readonly (string | undefined)[] = []
const command = (openid: string) => `command-of-${openid}`
const grab = (openid: string, pass: string | undefined, isNew: boolean): Promise<Reply> =>
  world.call(openid, { name: grabErrand.name, input: { id, pass }, commandId: command(openid), isNew })

test('200 volunteers grab one errand: one winner, one call each, and nobody hears anything but that it is taken', async () => {
  passes = await Promise.all(people.map(passFor))
  expect(passes.filter((pass) => pass === undefined)).toEqual([])
  const mark = world.emulator.gate.mark()
  const replies = await Promise.all(people.map((openid, n) => grab(openid, passes[n], true)))

  const winners = people.filter((_, n) => replies[n]?.ok)
  expect(winners).toHaveLength(1)
  const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.code))
  expect(codes.filter((code) => code !== 'ok' && code !== 'errands.taken')).toEqual([])
  expect(JSON.stringify(replies.filter((reply) => !reply.ok))).not.toMatch(/王奶奶|501|许师傅/)
  const [errand] = world
    .aftermath()
    .all('errands')
    .filter(({ _id }) => _id === id)
  expect(errand).toMatchObject({ freePlaces: 0, helpers: [{ accountId: vault.accountIdOf(winners[0]!) }] })

  // One write each; what is beside it tells the resident: a notice, a message, and the flag that comes off.
  const made = world.emulator.gate.calls(mark).filter(({ source }) => source === 'api')
  const writes = made.filter(({ action, collection }) => {
    return action === 'database.modifyAndReturnDoc' && collection === 'errands'
  })
  expect(writes).toHaveLength(VOLUNTEERS)
  const beside = made.filter((one) => !writes.includes(one))
  expect(beside.map(({ action, collection }) => collection ?? action).sort()).toEqual([
    ...['accounts', 'errands', 'notices', 'wx.subscribeMessage.send'],
  ])
}, 60_000)

test('the winner whose answer was lost gets it again; a loser is refused again; the resident was told once', async () => {
  const [errand] = world
    .aftermath()
    .all('errands')
    .filter(({ _id }) => _id === id)
  const [helper] = errand?.['helpers'] as { accountId: string }[]
  const winner = people.find((openid) => vault.accountIdOf(openid) === helper?.accountId) ?? ''
  for (const openid of [winner, ...people.slice(-20).filter((one) => one !== winner)]) {
    const again = await grab(openid, passes[people.indexOf(openid)], false)
    expect(again.ok ? 'ok' : again.code).toBe(openid === winner ? 'ok' : 'errands.taken')
  }
  const pass = await passFor(winner)
  expect(pass).toBeUndefined()
  const read = await world.call(winner, { name: getErrand.name, input: { id } })
  expect(read).toMatchObject({ ok: true, output: { need: { door: '2 门 501' } } })
  const told = world.aftermath().all('notices')
  expect(told).toMatchObject([{ personId: wang.id, fact: 'errand.grabbed' }])
}, 60_000)
