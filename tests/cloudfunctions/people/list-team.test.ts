import { peopleHandlers } from '../../../cloudfunctions/people'
import { listTeam } from '../../../shared/people/contract'
import { codeOf, openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
let chen: string
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
  await world.person('head', { role: 'head', stationId: 'sfenglin' })
  await world.person('admin', { role: 'admin' })
  chen = await world.person('chen', { id: 'ichen', role: 'worker', stationId: 'sfenglin' })
})
afterEach(() => world.close())

const team = (openid: string, stationId = 'sfenglin') => world.call(openid, 'people.listTeam', { stationId })

describe('people.listTeam', () => {
  test('head first, then by name, with what lies on each desk; who has left is not there', async () => {
    await world.person('bai', { role: 'worker', stationId: 'sfenglin', displayName: '白露' })
    await world.person('gone', { role: 'worker', stationId: 'sfenglin', endedAt: 1 })
    await world.person('far', { role: 'worker', stationId: 'sheyan' })
    await world.desk(chen, 'sfenglin', 2)
    await world.desk(chen, 'sheyan', 5)
    const { members } = outputOf(listTeam, await team('chen'))
    expect(members.map(({ post, openRequests }) => [post.displayName, openRequests])).toEqual([
      ['head', 0],
      ['白露', 0],
      ['chen', 2],
    ])
  })

  test('no openid, profile or log leaves', async () => {
    expect(JSON.stringify(outputOf(listTeam, await team('head')))).not.toMatch(/openid|sealed|log/)
  })

  test('another station looks like none; an admin sees each', async () => {
    await world.person('far', { role: 'worker', stationId: 'sheyan' })
    expect(await team('chen', 'sheyan')).toEqual(await team('chen', 'snowhere'))
    expect(codeOf(await team('chen', 'sheyan'))).toBe('not_found')
    expect(codeOf(await team('admin', 'sheyan'))).toBe('ok')
  })

  test('not permitted looks like not there', async () => {
    await world.person('committee', { role: 'committee', stationId: 'sfenglin' })
    for (const openid of ['committee', 'stranger']) expect(codeOf(await team(openid))).toBe('not_found')
  })

  test('the account, the people, one count for all', async () => {
    expect(await world.callsOf(() => team('chen'))).toEqual([
      'getDocument',
      'getDocument',
      'aggregateDocuments',
    ])
  })
})
