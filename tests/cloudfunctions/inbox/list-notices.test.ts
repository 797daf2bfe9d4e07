import { inboxHandlers } from '../../../cloudfunctions/inbox'
import { listNotices } from '../../../shared/inbox/contract'
import type { Notice } from '../../../shared/inbox/model'
import { PAGE_SIZE } from '../../../shared/kernel/page'
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
const list = async (openid: string, cursor?: string) =>
  outputOf(listNotices, await world.call(openid, 'inbox.list', cursor === undefined ? {} : { cursor }))

describe('inbox.list', () => {
  test('the own notices, newest first, and nothing of whose they are', async () => {
    await tell(idOf('wang'), 1, { readAt: 5 })
    await tell(idOf('wang'), 2)
    await tell(idOf('li'), 3)
    await tell('robot:sfenglin', 4)
    expect((await list('wang')).items).toEqual([
      expect.objectContaining({ id: 'nnotice002', isRead: false, createdAt: 1002, words: '第 2 件' }),
      expect.objectContaining({ id: 'nnotice001', isRead: true }),
    ])
    expect(JSON.stringify(await list('wang'))).not.toContain(idOf('wang'))
  })

  test('goes on behind the last one seen, also when new ones come and times are equal', async () => {
    for (let number = 0; number < PAGE_SIZE + 5; number++) await tell(idOf('wang'), number, { createdAt: 7 })
    const first = await list('wang')
    await tell(idOf('wang'), 99, { createdAt: 9 })
    const second = await list('wang', first.next)
    expect(first.items).toHaveLength(PAGE_SIZE)
    expect(second.next).toBeUndefined()
    expect(new Set([...first.items, ...second.items].map((one) => one.id)).size).toBe(PAGE_SIZE + 5)
  })

  test("another person's cursor shows nothing of theirs; a changed one is refused", async () => {
    for (let number = 0; number < PAGE_SIZE + 1; number++) await tell(idOf('wang'), number)
    const { next } = await list('wang')
    expect((await list('li', next)).items).toEqual([])
    const changed = await world.call('wang', 'inbox.list', { cursor: 'bm9uZQ' })
    expect(changed).toMatchObject({ code: 'input.invalid', detail: { paths: ['cursor'] } })
  })
})

test('one database call', async () => {
  expect(await world.callsOf(() => list('wang'))).toEqual(['getDocument'])
})
