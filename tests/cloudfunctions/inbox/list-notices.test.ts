import { listNotices } from '../../../shared/inbox/contract'
import { PAGE_SIZE } from '../../../shared/kernel/page'
import { outputOf } from '../served-world'
import { type InboxWorld, openInboxWorld } from './inbox-world'

let world: InboxWorld
beforeEach(async () => {
  world = await openInboxWorld()
})
afterEach(() => world.close())

const list = async (openid: string, cursor?: string) =>
  outputOf(listNotices, await world.call(openid, 'inbox.list', cursor === undefined ? {} : { cursor }))

describe('inbox.list', () => {
  test('the own notices, newest first, and nothing of whose they are', async () => {
    await world.notify('wang', 1, { readAt: 5 })
    await world.notify('wang', 2)
    await world.notify('li', 3)
    await world.notify('nobody', 4, { personId: 'robot:sfenglin' })
    expect((await list('wang')).items).toEqual([
      expect.objectContaining({ id: 'nnotice002', isRead: false, createdAt: 1002, words: '第 2 件' }),
      expect.objectContaining({ id: 'nnotice001', isRead: true }),
    ])
    expect(JSON.stringify(await list('wang'))).not.toContain(world.vault.accountIdOf('wang'))
  })

  test('goes on behind the last one seen, also when new ones come and times are equal', async () => {
    for (let number = 0; number < PAGE_SIZE + 5; number++)
      await world.notify('wang', number, { createdAt: 7 })
    const first = await list('wang')
    await world.notify('wang', 99, { createdAt: 9 })
    const second = await list('wang', first.next)
    expect(first.items).toHaveLength(PAGE_SIZE)
    expect(second.next).toBeUndefined()
    expect(new Set([...first.items, ...second.items].map((one) => one.id)).size).toBe(PAGE_SIZE + 5)
  })

  test("another person's cursor shows nothing of theirs; a changed one is refused", async () => {
    for (let number = 0; number < PAGE_SIZE + 1; number++) await world.notify('wang', number)
    const { next } = await list('wang')
    expect((await list('li', next)).items).toEqual([])
    const changed = await world.call('wang', 'inbox.list', { cursor: 'bm9uZQ' })
    expect(changed).toMatchObject({ code: 'input.invalid', detail: { paths: ['cursor'] } })
  })
})

test('one database call', async () => {
  expect(await world.callsOf(() => list('wang'))).toEqual(['getDocument'])
})
