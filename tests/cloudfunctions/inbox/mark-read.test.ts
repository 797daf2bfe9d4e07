import { markRead } from '../../../shared/inbox/contract'
import { aCommandId, codeOf, outputOf } from '../served-world'
import { type InboxWorld, openInboxWorld } from './inbox-world'

let world: InboxWorld
beforeEach(async () => {
  world = await openInboxWorld()
})
afterEach(() => world.close())

const unread = (openid: string) => world.unread(openid)
const read = (openid: string, id?: string, commandId?: string) =>
  world.call(openid, 'inbox.markRead', id === undefined ? {} : { id }, commandId)

describe('inbox.markRead', () => {
  test('one; sent again the first reading keeps its time', async () => {
    const id = await world.notify('wang', 1)
    await world.notify('wang', 2)
    const commandId = aCommandId()
    expect(outputOf(markRead, await read('wang', id, commandId))).toEqual({ unread: 1 })
    const [first] = await world.all('notices')
    world.pass(1000)
    expect(outputOf(markRead, await read('wang', id, commandId))).toEqual({ unread: 1 })
    expect((await world.all('notices'))[0]).toEqual(first)
    expect(await unread('wang')).toBe(1)
  })

  test('all, of this person', async () => {
    for (let number = 0; number < 30; number++) await world.notify('wang', number)
    await world.notify('li', 99)
    expect(outputOf(markRead, await read('wang'))).toEqual({ unread: 0 })
    expect([await unread('wang'), await unread('li')]).toEqual([0, 1])
  })

  test("somebody else's looks like one that is not there, and stays unread", async () => {
    const id = await world.notify('li', 1)
    expect(await read('wang', id)).toEqual(await read('wang', 'nnowhere'))
    expect(codeOf(await read('wang', id))).toBe('not_found')
    expect(await unread('li')).toBe(1)
  })

  test("the robot's notices are nobody's", async () => {
    await world.notify('nobody', 1, { personId: 'robot:sfenglin' })
    expect(codeOf(await read('wang', 'nnotice001'))).toBe('not_found')
  })

  test('what is no id is refused', async () => {
    expect(await world.call('wang', 'inbox.markRead', { id: { $ne: '' } })).toMatchObject({
      code: 'input.invalid',
      detail: { paths: ['id'] },
    })
  })

  test('two devices at once', async () => {
    for (let number = 0; number < 5; number++) await world.notify('wang', number)
    const replies = await Promise.all([read('wang'), read('wang', 'nnotice001')])
    expect(replies.map(codeOf)).toEqual(['ok', 'ok'])
    expect(await unread('wang')).toBe(0)
  })
})

test('one write and one count', async () => {
  const id = await world.notify('wang', 1)
  expect(await world.callsOf(() => read('wang', id))).toEqual(['modifyDocument', 'calculateDocument'])
  expect(await world.callsOf(() => read('wang'))).toEqual(['modifyDocument', 'calculateDocument'])
})
