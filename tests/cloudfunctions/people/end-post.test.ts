import { peopleHandlers } from '../../../cloudfunctions/people'
import { endPost, getMe } from '../../../shared/people/contract'
import { aCommandId, codeOf, openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
let chen: string
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
  await world.person('head', { role: 'head', stationId: 'sfenglin' })
  await world.person('admin', { role: 'admin' })
  chen = await world.person('chen', { id: 'ichen', role: 'worker', stationId: 'sfenglin' })
})
afterEach(() => world.close())

const end = (openid: string, accountId: string, postId: string, id?: string) =>
  world.call(openid, 'people.endPost', { accountId, postId }, id)
const team = (openid: string, stationId = 'sfenglin') => world.call(openid, 'people.listTeam', { stationId })
const rolesOf = async (openid: string) => outputOf(getMe, await world.call(openid, 'people.getMe', {})).roles

describe('people.endPost', () => {
  test('bites at once: the next call is not there any more', async () => {
    expect(codeOf(await team('chen'))).toBe('ok')
    expect(outputOf(endPost, await end('head', chen, 'ichen'))).toEqual({ id: chen })
    expect(await team('chen')).toEqual(await team('stranger'))
    expect(codeOf(await team('chen'))).toBe('not_found')
    expect(await rolesOf('chen')).toEqual(['resident'])
  })

  test("a head's ended post bites at once, too", async () => {
    const head = world.vault.accountIdOf('head')
    expect(codeOf(await end('admin', head, 'ihead0'))).toBe('ok')
    expect(codeOf(await end('head', chen, 'ichen'))).toBe('not_found')
    expect(await rolesOf('chen')).toEqual(['resident', 'worker'])
  })

  test('what lies on the desk is counted, of this station only, and handed over first', async () => {
    await world.desk(chen, 'sfenglin', 3)
    await world.desk(chen, 'sheyan', 2)
    expect(await end('head', chen, 'ichen')).toMatchObject({
      code: 'people.requests_left',
      detail: { count: 3 },
      message: expect.stringContaining('3 件') as unknown,
    })
    expect(await rolesOf('chen')).toEqual(['resident', 'worker'])
  })

  test('sent twice it is done once; another time it has ended before', async () => {
    const id = aCommandId()
    const first = await end('head', chen, 'ichen', id)
    expect(await end('head', chen, 'ichen', id)).toEqual(first)
    expect(codeOf(await end('head', chen, 'ichen'))).toBe('people.post_ended')
  })

  test('two heads of it at once: one ends it, one hears that it has ended', async () => {
    const codes = (await Promise.all([end('head', chen, 'ichen'), end('admin', chen, 'ichen')])).map(codeOf)
    expect(codes.sort()).toEqual(['ok', 'people.post_ended'])
  })

  test('the own post', async () => {
    expect(codeOf(await end('head', world.vault.accountIdOf('head'), 'ihead0'))).toBe('ok')
  })

  test('nobody of another station, no other head, no unknown post: all look the same', async () => {
    const li = await world.person('li', { id: 'ili', role: 'worker', stationId: 'sheyan' })
    const other = await world.person('zhao', { id: 'izhao', role: 'head', stationId: 'sfenglin' })
    const missing = await end('head', chen, 'inothing')
    for (const [accountId, postId] of [
      [li, 'ili'],
      [other, 'izhao'],
      ['anobody', 'ichen'],
      [chen, 'ili'],
    ] as const) {
      expect(await end('head', accountId, postId)).toEqual(missing)
    }
    expect(codeOf(missing)).toBe('not_found')
    expect(await end('chen', chen, 'ichen')).toEqual(missing)
    expect(await end('stranger', chen, 'ichen')).toEqual(missing)
  })

  test('the account, the count, one read, one write', async () => {
    const calls = await world.callsOf(() => end('head', chen, 'ichen'))
    expect(calls).toEqual(['getDocument', 'aggregateDocuments', 'getDocument', 'modifyDocument'])
  })
})
