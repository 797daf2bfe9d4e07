import { inboxHandlers } from '../../../cloudfunctions/inbox'
import { countUnread } from '../../../shared/inbox/contract'
import type { Notice } from '../../../shared/inbox/model'
import { openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
beforeEach(async () => {
  world = await openServedWorld(inboxHandlers)
})
afterEach(() => world.close())

async function tell(personId: string, number: number, more: Partial<Notice> = {}) {
  const notice: Notice = {
    _id: `nnotice${String(number).padStart(3, '0')}`,
    personId,
    fact: 'request.replied',
    title: '社工回话了',
    words: `第 ${number} 件`,
    page: '/pages/request/index?id=rrrr',
    createdAt: 1000 + number,
    readAt: 0,
    ...more,
  }
  await world.database.insert('notices', { ...notice })
  return notice._id
}
const idOf = (openid: string) => world.vault.accountIdOf(openid)
const unread = async (openid: string) =>
  outputOf(countUnread, await world.call(openid, 'inbox.countUnread', {})).unread

test('the own notices that have not been read', async () => {
  await tell(idOf('wang'), 1, { readAt: 5 })
  await tell(idOf('wang'), 2)
  await tell(idOf('wang'), 3)
  await tell(idOf('li'), 4)
  await tell('robot:sfenglin', 5)
  expect([await unread('wang'), await unread('li'), await unread('liu')]).toEqual([2, 1, 0])
})

test('one database call', async () => {
  expect(await world.callsOf(() => unread('wang'))).toEqual(['calculateDocument'])
})
