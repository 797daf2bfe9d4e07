import { countQueue, listMyRequests, listQueue, type QueueFilter } from '../../../shared/requests/contract'
import type { Request } from '../../../shared/requests/model'
import { chen, guoyuan, HOUR, li, liu, MONDAY, sun, wang, zhao, zhou } from '../../world/people'
import { aLine, aRequest } from '../../world/requests'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const keep = (name: string, over: Partial<Request> = {}) => world.keep(aRequest({ _id: `r${name}`, ...over }))
const assignedTo = ({ id }: { id: string }) => ({ assignee: { accountId: id, displayName: '' } })
async function keepNobodys(name: string) {
  const { assignee: _, ...nobodys } = aRequest({ _id: `r${name}` })
  await world.keep(nobodys)
}

/** One of each kind, so that every part of the desk has something to show and something to leave out. */
async function fillDesk() {
  await keep('later', { urgency: 'later', urgencyRank: 3, createdAt: MONDAY })
  await keep('urgent', { urgency: 'urgent', urgencyRank: 0, createdAt: MONDAY + 5, kind: 'hazard' })
  await keep('old', { createdAt: MONDAY - 5 })
  await keep('begun', { status: 'working', createdAt: MONDAY + 1 })
  await keep('answered', { status: 'working', createdAt: MONDAY + 2, talk: [aLine()] })
  await keep('asking', { status: 'asking', createdAt: MONDAY + 3 })
  await keep('lis', { ...assignedTo(li), createdAt: MONDAY + 4 })
  await keepNobodys('nobodys')
  await keep('resolved', { status: 'resolved', closedAt: MONDAY + 1 })
  await keep('resolvedlater', { ...assignedTo(li), status: 'resolved', closedAt: MONDAY + 2 })
  await keep('confirmed', { status: 'confirmed', closedAt: MONDAY + 3 })
  await keep('closed', { status: 'closed', closedAt: MONDAY + 5 })
  await keep('withdrawn', { status: 'withdrawn', closedAt: MONDAY + 4 })
  await keep('elsewhere', { ...assignedTo(zhao), stationId: guoyuan })
  // Lies with 陈禾 by name, at a station where she holds no post.
  await keep('stray', { stationId: guoyuan })
}

const listed = async (who: { openid: string }, filter: QueueFilter, more: { kind?: 'hazard' } = {}) =>
  (await world.ask(who, listQueue, { filter, ...more })).items.map(({ id }) => id.slice(1))

test.each<[QueueFilter, string[]]>([
  ['mine', ['urgent', 'old', 'begun', 'answered', 'asking', 'later']],
  ['reply', ['urgent', 'old', 'answered', 'later']],
  ['unassigned', ['nobodys']],
  ['station', ['urgent', 'nobodys', 'old', 'begun', 'answered', 'asking', 'lis', 'later']],
  ['resolved', ['resolvedlater', 'resolved']],
  ['ended', ['closed', 'withdrawn', 'confirmed']],
])('%s: %j', async (filter, expected) => {
  await fillDesk()
  expect(await listed(chen, filter)).toEqual(expected)
})

test('by kind', async () => {
  await fillDesk()
  expect(await listed(chen, 'station', { kind: 'hazard' })).toEqual(['urgent'])
})

test('the counts are those of the parts, and each sees the own desk', async () => {
  await fillDesk()
  expect(await world.ask(chen, countQueue, {})).toEqual({
    mine: 6,
    reply: 4,
    due: 5,
    unassigned: 1,
    station: 8,
    resolved: 2,
  })
  expect(await world.ask(li, countQueue, {})).toEqual({
    mine: 1,
    reply: 1,
    due: 1,
    unassigned: 1,
    station: 8,
    resolved: 2,
  })
  expect(await world.ask(zhou, countQueue, {})).toEqual({
    mine: 0,
    reply: 0,
    due: 0,
    unassigned: 1,
    station: 8,
    resolved: 2,
  })
  expect(await world.ask(zhao, countQueue, {})).toEqual({
    mine: 1,
    reply: 1,
    due: 1,
    unassigned: 0,
    station: 2,
    resolved: 0,
  })
})

test('no desk for residents and for those whose post has ended', async () => {
  for (const who of [wang, sun]) {
    expect(await world.codeOf(who, listQueue, { filter: 'station' })).toBe('not_found')
    expect(await world.codeOf(who, countQueue, {})).toBe('not_found')
  }
})

test('a row says what a card needs', async () => {
  await keep('lamp', {
    talk: [aLine({ kind: 'reply', words: '看到了', byId: chen.id, displayName: '陈禾' })],
    visitAt: MONDAY,
  })
  const [row] = (await world.ask(chen, listQueue, { filter: 'mine' })).items
  expect(row).toMatchObject({
    ...{
      id: 'rlamp',
      title: '客厅的灯坏了',
      kind: 'repair',
      status: 'waiting',
      communityName: '枫林里',
      building: '3 号楼',
    },
    ...{ isMine: true, isAssigned: true, assigneeName: '陈禾', isRated: false, visitAt: MONDAY },
    lastLine: { words: '看到了', mine: true, displayName: '陈禾' },
  })
  expect(row?.quote).toMatch(/^0301-\d{4}$/)
  expect(JSON.stringify(row)).not.toMatch(/501|王奶奶|13800000000/)
})

test('her own, newest first, open ones alone if asked', async () => {
  await fillDesk()
  await keep('lius', { authorId: liu.id })
  const all = await world.ask(wang, listMyRequests, { openOnly: false })
  expect(all.items).toHaveLength(15)
  expect(all.items.map(({ createdAt }) => createdAt)).toEqual(
    all.items.map(({ createdAt }) => createdAt).sort((a, b) => b - a),
  )
  const open = await world.ask(wang, listMyRequests, { openOnly: true })
  expect(open.items.map(({ status }) => status)).not.toContain('resolved')
  expect(open.items).toHaveLength(10)
  expect((await world.ask(liu, listMyRequests, { openOnly: false })).items.map(({ id }) => id)).toEqual([
    'rlius',
  ])
})

async function pages(
  read: (cursor: string | undefined) => Promise<{ items: { id: string }[]; next?: string | undefined }>,
  between: () => Promise<unknown>,
) {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    expect(page.items.length).toBeLessThanOrEqual(20)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next
    await between()
  } while (cursor !== undefined)
  return seen
}
const number = (index: number) => String(index).padStart(3, '0')

test('page by page nothing is lost or repeated while new ones arrive', async () => {
  // Many share a moment, so that the id must settle the order.
  for (let index = 0; index < 45; index++)
    await keep(`a${number(index)}`, { createdAt: MONDAY + (index % 3) })
  let arrived = 0
  const arrive = () => keep(`b${number(++arrived)}`, { createdAt: MONDAY + HOUR + arrived })
  const old = (ids: readonly string[]) => ids.filter((id) => id.startsWith('ra'))
  const mine = await pages(
    (cursor) =>
      world.ask(wang, listMyRequests, { openOnly: false, ...(cursor === undefined ? {} : { cursor }) }),
    arrive,
  )
  expect(new Set(mine).size).toBe(mine.length)
  expect(old(mine)).toHaveLength(45)
  const queue = await pages(
    (cursor) => world.ask(chen, listQueue, { filter: 'mine', ...(cursor === undefined ? {} : { cursor }) }),
    arrive,
  )
  expect(new Set(queue).size).toBe(queue.length)
  expect(old(queue)).toHaveLength(45)
})

test.each<QueueFilter>(['mine', 'reply', 'unassigned', 'station', 'resolved', 'ended'])(
  'the second page of %s has its index',
  async (filter) => {
    for (let index = 0; index < 21; index++) {
      const over =
        filter === 'resolved' || filter === 'ended'
          ? ({ status: filter === 'resolved' ? filter : 'closed' } as const)
          : {}
      const { assignee, ...rest } = aRequest({ _id: `r${number(index)}`, ...over })
      await world.keep(filter === 'unassigned' ? rest : { ...rest, ...(assignee && { assignee }) })
    }
    const first = await world.ask(chen, listQueue, { filter })
    const second = await world.ask(chen, listQueue, { filter, cursor: first.next! })
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 1, undefined])
    expect(await world.codeOf(chen, listQueue, { filter, cursor: first.next!.slice(4) })).toBe(
      'input.invalid',
    )
  },
)
