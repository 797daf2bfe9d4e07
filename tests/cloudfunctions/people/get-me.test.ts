import { peopleHandlers } from '../../../cloudfunctions/people'
import { getMe } from '../../../shared/people/contract'
import { openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
})
afterEach(() => world.close())

const me = async (openid: string) => outputOf(getMe, await world.call(openid, 'people.getMe', {}))

describe('people.getMe', () => {
  test('whoever is new is a resident without anything, and nothing is written', async () => {
    expect(await me('wang')).toEqual({
      id: world.vault.accountIdOf('wang'),
      roles: ['resident'],
      posts: [],
      consents: { requestMoved: 0, requestArrived: 0 },
    })
    expect(await world.all('accounts')).toEqual([])
  })

  test('an ended post is not shown and gives no role', async () => {
    await world.person(
      'chen',
      { role: 'worker', stationId: 'sfenglin' },
      { role: 'head', stationId: 'sfenglin', endedAt: 1 },
    )
    expect(await me('chen')).toMatchObject({ roles: ['resident', 'worker'], posts: [{ role: 'worker' }] })
  })

  test('one database call', async () => {
    expect(await world.callsOf(() => me('wang'))).toEqual(['getDocument'])
  })
})
