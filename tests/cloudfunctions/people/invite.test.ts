import { peopleHandlers } from '../../../cloudfunctions/people'
import { codeOf as codeFor } from '../../../cloudfunctions/people/invitation-code'
import { inviteFirstAdmin } from '../../../cloudfunctions/people/first-admin'
import type { PostRole } from '../../../shared/people/model'
import { invite as inviteContract } from '../../../shared/people/contract'
import { aCommandId, codeOf, DAY, openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
  await world.station('sfenglin')
  await world.station('sheyan')
  await world.person('head', { role: 'head', stationId: 'sfenglin' })
  await world.person('admin', { role: 'admin' })
})
afterEach(() => world.close())

const asWorker = {
  role: 'worker',
  stationId: 'sfenglin',
  communityCodes: ['120113900001'],
  displayName: '陈禾',
}
const invite = (openid: string, input: object, id?: string) => world.call(openid, 'people.invite', input, id)
test('a code of eight letters that cannot be mistaken, good for three days; kept only as a hash', async () => {
  const made = outputOf(inviteContract, await invite('head', { ...asWorker, workPhone: '02226390001' }))
  expect(made.code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
  expect(made.expiresAt).toBe(world.now() + 3 * DAY)
  const [stored] = await world.all('invitations')
  expect(stored).toMatchObject({ _id: made.id, ...asWorker, workPhone: '02226390001', version: 1 })
  expect(JSON.stringify(stored)).not.toContain(made.code)
})

test('the same command shows the same code, another command another one', async () => {
  const id = aCommandId()
  const first = await invite('head', asWorker, id)
  expect(await invite('head', asWorker, id)).toEqual(first)
  expect(await world.all('invitations')).toHaveLength(1)
  const second = outputOf(inviteContract, await invite('head', asWorker))
  expect(second.code).not.toBe(outputOf(inviteContract, first).code)
  expect(codeOf(await invite('head', { ...asWorker, displayName: '李想' }, id))).toBe('command.reused')
})

test('a thousand codes differ and use every letter, none of them a look-alike', () => {
  const commands = Array.from({ length: 1000 }, (_, n) => ({
    id: `ahead:${n}`,
    by: 'ahead',
    at: 0,
    digest: '',
  }))
  const codes = commands.map((command) => codeFor(world.vault, command))
  expect(new Set(codes).size).toBe(1000)
  expect([...new Set(codes.join(''))].sort().join('')).toBe('23456789ABCDEFGHJKMNPQRSTUVWXYZ')
})

describe('whom the head of a station invites', () => {
  test.each<[PostRole, string]>([
    ['worker', 'ok'],
    ['committee', 'ok'],
    ['partner', 'ok'],
    ['head', 'people.cannot_fill'],
    ['supervisor', 'people.cannot_fill'],
    ['admin', 'people.cannot_fill'],
  ])('%s: %s', async (role, code) => {
    expect(codeOf(await invite('head', { ...asWorker, role }))).toBe(code)
  })

  test('another station is not there, like one that does not exist', async () => {
    const other = await invite('head', { ...asWorker, stationId: 'sheyan' })
    expect(other).toEqual(await invite('head', { ...asWorker, stationId: 'snowhere' }))
    expect(codeOf(other)).toBe('not_found')
  })

  test('a post at a station needs one', async () => {
    const { stationId: _, ...nowhere } = asWorker
    expect(codeOf(await invite('head', nowhere))).toBe('people.station_needed')
  })
})

describe('whom an admin invites', () => {
  test.each<[PostRole, object, string]>([
    ['head', { stationId: 'sheyan' }, 'ok'],
    ['worker', { stationId: 'sheyan' }, 'ok'],
    ['head', { stationId: 'snowhere' }, 'not_found'],
    ['head', {}, 'people.station_needed'],
    ['supervisor', { areaCode: '120113' }, 'ok'],
    ['supervisor', {}, 'people.area_needed'],
    ['admin', {}, 'ok'],
    ['committee', { stationId: 'sheyan' }, 'people.cannot_fill'],
    ['partner', { stationId: 'sheyan' }, 'people.cannot_fill'],
  ])('%s %j: %s', async (role, where, code) => {
    const reply = await invite('admin', { role, communityCodes: [], displayName: '刘站长', ...where })
    expect(codeOf(reply)).toBe(code)
  })

  test('an office above stations keeps no station', async () => {
    await invite('admin', { ...asWorker, role: 'admin' })
    const [stored] = await world.all('invitations')
    expect(stored).not.toHaveProperty('stationId')
  })
})

test('not permitted looks like not there, and nothing is written', async () => {
  await world.person('worker', { role: 'worker', stationId: 'sfenglin' })
  await world.person('supervisor', { role: 'supervisor', areaCode: '120113' })
  await world.person('former', { role: 'head', stationId: 'sfenglin', endedAt: 1 })
  for (const openid of ['worker', 'supervisor', 'former', 'stranger']) {
    expect(codeOf(await invite(openid, asWorker))).toBe('not_found')
  }
  expect(await world.all('invitations')).toEqual([])
})

test.each([
  ['a station that is no id', { stationId: '../x' }, ['stationId']],
  ['no working name', { displayName: ' ' }, ['displayName']],
  ['an area of five digits', { areaCode: '12011' }, ['areaCode']],
  ['a phone that is none', { workPhone: '12345' }, ['workPhone']],
  ['an unknown role', { role: 'king' }, ['role']],
])('%s is refused', async (_name, wrong, paths) => {
  expect(await invite('head', { ...asWorker, ...wrong })).toMatchObject({
    code: 'input.invalid',
    detail: { paths },
  })
})

test('the account, the station and one write', async () => {
  const calls = await world.callsOf(() => invite('head', asWorker))
  expect(calls).toEqual(['getDocument', 'getDocument', 'insertDocument'])
})

test('the first admin is invited by whoever holds the keys', async () => {
  const { code, expiresAt } = await inviteFirstAdmin(world.services)
  expect(expiresAt).toBe(world.now() + 3 * DAY)
  expect(await world.call('zhang', 'people.join', { code })).toMatchObject({ output: { role: 'admin' } })
})
