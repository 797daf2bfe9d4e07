import { reassignRequests } from '../../../cloudfunctions/requests/reassign-requests'
import type { InputOf } from '../../../shared/kernel/contract'
import { listNotices } from '../../../shared/inbox/contract'
import { setDesks } from '../../../shared/people/contract'
import {
  acceptRequest,
  countQueue,
  findCallers,
  getRequest,
  handOverRequest,
  listQueue,
  noteRequest,
  openRequestContact,
  QueueFilter,
  submitRequest,
  takeCall,
} from '../../../shared/requests/contract'
import type { Request } from '../../../shared/requests/model'
import { noticesOf } from '../../../shared/requests/notices'
import { chen, fenglin, li, MONDAY, wang, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { openWorld, type World } from '../../world/world'
import { aNeed } from './needs'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const ofLi = { accountId: li.id, postId: `iworker${fenglin}` }
const givesLi = (...desks: ('social' | 'property' | 'volunteers' | 'children' | 'counsel')[]) =>
  world.ask(zhou, setDesks, { ...ofLi, desks })
const child = (over: Partial<Request> = {}) =>
  aRequest({ _id: 'rchild', kind: 'child', assignee: { accountId: li.id, displayName: '李悦' }, ...over })
const none = { mine: 0, reply: 0, due: 0, unassigned: 0, station: 0, resolved: 0 }
const shown = async (who: { openid: string }) => {
  const pages = await Promise.all(QueueFilter.options.map((filter) => world.ask(who, listQueue, { filter })))
  return pages.flatMap((page) => page.items).length
}

describe('E9: a child matter is not there for who does not hold the desk', () => {
  beforeEach(async () => {
    await givesLi('social', 'children')
    for (const status of ['waiting', 'working', 'asking', 'resolved', 'confirmed'] as const) {
      await world.keep(child({ _id: `rchild${status}`, status }))
    }
    const { assignee: _, ...nobodys } = child({ _id: 'rnobodys' })
    await world.keep(nobodys)
  })

  test('not in the queue, not in any count, by no filter', async () => {
    expect(await shown(chen)).toBe(0)
    expect(await world.ask(chen, countQueue, {})).toEqual(none)
    for (const desk of ['social', 'children', 'counsel'] as const) {
      expect((await world.ask(chen, listQueue, { filter: 'station', desk })).items).toEqual([])
    }
    expect((await world.ask(chen, listQueue, { filter: 'station', kind: 'child' })).items).toEqual([])
    for (const who of [li, zhou]) {
      expect(await shown(who)).toBeGreaterThan(5)
      expect(await world.ask(who, countQueue, {})).toMatchObject({ station: 4, unassigned: 1, resolved: 1 })
    }
  })

  test('opened, noted, taken, its contact: as if it were not there', async () => {
    const id = 'rchildworking'
    expect(await world.codeOf(chen, getRequest, { id })).toBe('not_found')
    expect(await world.codeOf(chen, noteRequest, { id, words: '看一眼' })).toBe('not_found')
    expect(await world.codeOf(chen, openRequestContact, { id })).toBe('not_found')
    expect(await world.codeOf(chen, acceptRequest, { id: 'rnobodys' })).toBe('not_found')
    expect(await world.codeOf(li, getRequest, { id })).toBe('ok')
    expect(await world.codeOf(zhou, getRequest, { id })).toBe('ok')
  })

  test('looked for by the caller’s number: nobody is known', async () => {
    const call: InputOf<typeof takeCall> = {
      ...{ line: 'station', outcome: 'filed', kind: 'child', urgency: 'normal', isCrisis: false },
      ...{ words: '孩子放学没人接', caller: { calledName: '吴姐', phone: '13800009876' } },
    }
    const { id } = await world.ask(li, takeCall, call)
    expect(await world.ask(chen, findCallers, { last4: '9876' })).toEqual({ callers: [] })
    expect(JSON.stringify(await world.ask(li, findCallers, { last4: '9876' }))).toContain(id)
  })

  test('it can be handed to nobody who would not see it', async () => {
    const id = 'rchildworking'
    expect(await world.codeOf(li, handOverRequest, { id, accountId: chen.id })).toBe('requests.not_on_desk')
    expect(await world.codeOf(li, handOverRequest, { id, accountId: zhou.id })).toBe('ok')
  })

  test('whoever holds only that desk sees nothing else', async () => {
    await world.keep(aRequest({ _id: 'rlamp' }))
    await givesLi('children')
    expect(await world.codeOf(li, getRequest, { id: 'rlamp' })).toBe('not_found')
    expect(await world.ask(li, countQueue, {})).toMatchObject({ station: 4 })
  })
})

describe('who is told of it', () => {
  test('the one it went to; the group hears that something came, and not what', async () => {
    await givesLi('social', 'children')
    const { id } = await world.ask(wang, submitRequest, aNeed({ kind: 'child' }))
    const { assignee, log } = await world.request(id)
    expect(assignee?.accountId).toBe(li.id)
    const drafts = log.flatMap((entry) => noticesOf(child({ _id: id }), entry))
    const robot = drafts.filter(({ to }) => 'robotOf' in to)
    expect(robot.map(({ title, words }) => [title, words])).toEqual([['来了一件新的', '打开工作台看看。']])
    expect((await world.ask(chen, listNotices, {})).items).toEqual([])
    expect((await world.ask(zhou, listNotices, {})).items).toEqual([])
    expect((await world.ask(li, listNotices, {})).items).toMatchObject([{ title: '来了一件新的' }])
  })

  test('what is on an open desk is told with its kind', async () => {
    const { id } = await world.ask(wang, submitRequest, aNeed())
    const { log } = await world.request(id)
    const drafts = log.flatMap((entry) => noticesOf(aRequest({ _id: id }), entry))
    expect(drafts.find(({ to }) => 'robotOf' in to)?.words).toBe('家居小修，打开工作台看看。')
  })

  test('nobody holds the desk: the head, and why', async () => {
    const { id } = await world.ask(wang, submitRequest, aNeed({ kind: 'mood' }))
    expect((await world.request(id)).assignee?.accountId).toBe(zhou.id)
    const [notice] = (await world.ask(zhou, listNotices, {})).items
    expect(notice?.words).toBe('心理与情绪：这类事还没有专人，先到了您这里。')
    expect(await world.codeOf(chen, getRequest, { id })).toBe('not_found')
  })
})

describe('the filter by desk', () => {
  const ids = async (desk: 'social' | 'property' | 'volunteers' | 'children' | 'counsel') =>
    (await world.ask(zhou, listQueue, { filter: 'station', desk })).items.map(({ id }) => id).sort()
  test('each kind on its desk; a call on the counsellors’ line is on theirs only', async () => {
    const call = { line: 'counsel', at: MONDAY, outcome: 'filed', isAnonymous: true } as const
    await world.keep(aRequest({ _id: 'rlamp' }))
    await world.keep(aRequest({ _id: 'rwire', kind: 'hazard' }))
    await world.keep(aRequest({ _id: 'rerrand', kind: 'errand' }))
    await world.keep(aRequest({ _id: 'rmood', kind: 'mood' }))
    await world.keep(aRequest({ _id: 'rcall', kind: 'policy', call }))
    await world.keep(child())
    expect(await ids('social')).toEqual(['rlamp'])
    expect(await ids('property')).toEqual(['rwire'])
    expect(await ids('volunteers')).toEqual(['rerrand'])
    expect(await ids('counsel')).toEqual(['rcall', 'rmood'])
    expect(await ids('children')).toEqual(['rchild'])
  })
})

describe('a desk is taken from somebody', () => {
  test('what lies with her there goes to the head, within a round of the clock; the rest stays', async () => {
    await givesLi('social', 'children')
    await world.keep(child())
    await world.keep(child({ _id: 'rlis', kind: 'repair' }))
    expect(await reassignRequests(world.services)).toBe(0)
    await givesLi('social')
    expect(await world.codeOf(li, getRequest, { id: 'rchild' })).toBe('not_found')
    world.pass(15_000)
    expect(await reassignRequests(world.services)).toBe(1)
    expect((await world.request('rchild')).assignee?.accountId).toBe(zhou.id)
    expect((await world.request('rchild')).log.at(-1)).toMatchObject({
      ...{ fact: 'request.assigned', by: 'clock', detail: { reason: 'closed_desk' } },
    })
    expect((await world.request('rlis')).assignee?.accountId).toBe(li.id)
    expect(await reassignRequests(world.services)).toBe(0)
  })

  test('another holder takes it on', async () => {
    await world.keep(child())
    await world.ask(zhou, setDesks, { accountId: chen.id, postId: `iworker${fenglin}`, desks: ['children'] })
    world.pass(15_000)
    await reassignRequests(world.services)
    expect((await world.request('rchild')).assignee?.accountId).toBe(chen.id)
  })
})
