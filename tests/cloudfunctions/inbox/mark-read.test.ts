import { inboxHandlers } from '../../../cloudfunctions/inbox'
import { countUnread, markRead } from '../../../shared/inbox/contract'
import type { Notice } from '../../../shared/inbox/model'
import { aCommandId, codeOf, openServedWorld, outputOf, type ServedWorld } from '../served-world'

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
const read = (openid: string, id?: string, commandId?: string) =>
  world.call(openid, 'inbox.markRead', id === undefined ? {} : { id }, commandId)

describe('inbox.markRead', () => {
  test('one; sent again the first reading keeps its time', async () => {
    const id = await tell(idOf('wang'), 1)
    await tell(idOf('wang'), 2)
    const commandId = aCommandId()
    expect(outputOf(markRead, await read('wang', id, commandId))).toEqual({ unread: 1 })
    const [first] = await world.all('notices')
    world.pass(1000)
    expect(outputOf(markRead, await read('wang', id, commandId))).toEqual({ unread: 1 })
    expect((await world.all('notices'))[0]).toEqual(first)
    expect(await unread('wang')).toBe(1)
  })

  test('all, of this person', async () => {
    for (let number = 0; number < 30; number++) await tell(idOf('wang'), number)
    await tell(idOf('li'), 99)
    expect(outputOf(markRead, await read('wang'))).toEqual({ unread: 0 })
    expect([await unread('wang'), await unread('li')]).toEqual([0, 1])
  })

  test("somebody else's looks like one that is not there, and stays unread", async () => {
    const id = await tell(idOf('li'), 1)
    expect(await read('wang', id)).toEqual(await read('wang', 'nnowhere'))
    expect(codeOf(await read('wang', id))).toBe('not_found')
    expect(await unread('li')).toBe(1)
  })

  test("the robot's notices are nobody's", async () => {
    await tell('robot:sfenglin', 1)
    expect(codeOf(await read('wang', 'nnotice001'))).toBe('not_found')
  })

  test('what is no id is refused', async () => {
    expect(await world.call('wang', 'inbox.markRead', { id: { $ne: '' } })).toMatchObject({
      code: 'input.invalid',
      detail: { paths: ['id'] },
    })
  })

  test('two devices at once', async () => {
    for (let number = 0; number < 5; number++) await tell(idOf('wang'), number)
    const replies = await Promise.all([read('wang'), read('wang', 'nnotice001')])
    expect(replies.map(codeOf)).toEqual(['ok', 'ok'])
    expect(await unread('wang')).toBe(0)
  })
})

test('one write and one count', async () => {
  const id = await tell(idOf('wang'), 1)
  expect(await world.callsOf(() => read('wang', id))).toEqual(['modifyDocument', 'calculateDocument'])
  expect(await world.callsOf(() => read('wang'))).toEqual(['modifyDocument', 'calculateDocument'])
})
