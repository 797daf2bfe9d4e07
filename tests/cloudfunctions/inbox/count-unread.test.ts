import { type InboxWorld, openInboxWorld } from './inbox-world'

let world: InboxWorld
beforeEach(async () => {
  world = await openInboxWorld()
})
afterEach(() => world.close())

const unread = (openid: string) => world.unread(openid)

test('the own notices that have not been read', async () => {
  await world.notify('wang', 1, { readAt: 5 })
  await world.notify('wang', 2)
  await world.notify('wang', 3)
  await world.notify('li', 4)
  await world.notify('nobody', 5, { personId: 'robot:sfenglin' })
  expect([await unread('wang'), await unread('li'), await unread('liu')]).toEqual([2, 1, 0])
})

test('one database call', async () => {
  expect(await world.callsOf(() => unread('wang'))).toEqual(['calculateDocument'])
})
