import { EventEmitter } from 'node:events'
import { kernelRefusals, sayRefusal } from '../../../shared/kernel/refusal'
import { getRequest, listMyRequests, submitRequest } from '../../../shared/requests/contract'
import { chen, communities, DAY, fenglin, guoyuan, liu, wang, zhao } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'
import { aNeed } from './needs'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('it lies with the worker of the community at once, and she is told', async () => {
  const { id, status } = await world.ask(wang, submitRequest, aNeed())
  expect(status).toBe('waiting')
  expect(await world.request(id)).toMatchObject({
    ...{ authorId: wang.id, stationId: fenglin, communityName: '枫林里', version: 1, unsent: [] },
    ...{ assignee: { accountId: chen.id, displayName: '陈禾', workPhone: '02200001001' }, awaitsStaff: true },
    text: { words: '客厅的灯坏了，晚上起夜看不见', check: 'passed', byId: wang.id },
  })
  expect(await world.all('notices')).toMatchObject([{ personId: chen.id, title: '来了一件新的' }])
})

test('phone, door and name are sealed: none of them stands in the database', async () => {
  await world.ask(wang, submitRequest, aNeed({ words: '灯坏了，打 13911112222' }))
  const kept = JSON.stringify([await world.all('requests'), await world.all('notices')])
  for (const secret of ['13800000000', '13911112222', '王奶奶', '2 门 501'])
    expect(kept).not.toContain(secret)
})

test('a phone typed into the words is folded for the worker, and whole for her', async () => {
  const words = '灯坏了，打 139 1111 2222 找我'
  const { id } = await world.ask(wang, submitRequest, aNeed({ words }))
  expect((await world.ask(wang, getRequest, { id })).text.words).toBe(words)
  expect((await world.ask(chen, getRequest, { id })).text.words).toBe('灯坏了，打 〔号码已收起〕 找我')
})

test('script tags and emoji come back as they were', async () => {
  const words = `<script>alert('灯')</script> 😀👨‍👩‍👧 "\\ {{x}} $where`
  const { id } = await world.ask(wang, submitRequest, aNeed({ words }))
  expect((await world.ask(wang, getRequest, { id })).text.words).toBe(words)
})

describe('the text check never stops a need', () => {
  test.each([
    ['pass', 'passed', false],
    ['review', 'review', false],
    ['risky', 'review', false],
    ['unchecked', 'unchecked', true],
  ] as const)('%s: %s', async (verdict, check, hasUnchecked) => {
    world.weather.verdict = verdict
    const { id } = await world.ask(wang, submitRequest, aNeed())
    expect(await world.request(id)).toMatchObject({ text: { check }, hasUnchecked })
    const { text, title } = await world.ask(chen, getRequest, { id })
    expect(text).toMatchObject({ isHeld: verdict !== 'pass', canReview: verdict !== 'pass' })
    expect(title).toBe(verdict === 'pass' ? '客厅的灯坏了' : '家居小修')
  })
})

describe('where it goes', () => {
  test.each([
    ['a community nobody knows', '120113900099', 'network.community_unknown'],
    ['a community without a station', communities.wuzhancun, 'network.not_covered'],
    ['a code that is none', '1201', 'input.invalid'],
  ])('%s', async (_what, communityCode, code) => {
    const place = { communityCode, building: '3 号楼' }
    expect(await world.codeOf(wang, submitRequest, aNeed({ place }))).toBe(code)
    expect(await world.all('requests')).toEqual([])
  })

  test('the next station', async () => {
    const place = { communityCode: communities.guoyuanxincun, building: '1 号楼' }
    const { id } = await world.ask(wang, submitRequest, aNeed({ place }))
    expect(await world.request(id)).toMatchObject({ stationId: guoyuan, assignee: { accountId: zhao.id } })
    expect(await world.codeOf(chen, getRequest, { id })).toBe('not_found')
  })
})

describe('bad input names the field', () => {
  test.each([
    ['empty', { words: '' }, 'words'],
    ['blanks only', { words: '  \n ' }, 'words'],
    ['501 characters', { words: '灯'.repeat(501) }, 'words'],
    ['an unknown kind', { kind: 'lamp' as 'repair' }, 'kind'],
    ['a phone one figure short', { contact: { calledName: '王奶奶', phone: '1380000000' } }, 'contact.phone'],
    ['no building', { place: { communityCode: communities.fenglinli, building: ' ' } }, 'place.building'],
    ['four photos', { photoIds: ['p001', 'p002', 'p003', 'p004'] }, 'photoIds'],
    ['a photo id with an operator', { photoIds: ['$ne1'] }, 'photoIds.0'],
  ])('%s', async (_what, over, path) => {
    expect(await world.tell(wang, submitRequest, aNeed(over))).toEqual({
      ...{
        ok: false,
        code: 'input.invalid',
        detail: { paths: [path] },
        message: sayRefusal(kernelRefusals, { refused: 'input.invalid' }),
      },
    })
    expect(await world.all('requests')).toEqual([])
  })

  test('500 characters are not too long', async () => {
    expect(await world.codeOf(wang, submitRequest, aNeed({ words: '灯'.repeat(500) }))).toBe('ok')
  })
})

describe('photos', () => {
  test('her own, seen by her and by the worker', async () => {
    const photoIds = [await world.photo('photo1'), await world.photo('photo2', { check: 'pending' })]
    const { id } = await world.ask(wang, submitRequest, aNeed({ photoIds }))
    const own = await world.ask(wang, getRequest, { id })
    expect(own.photos.map(({ check, url }) => [check, url !== undefined])).toEqual([
      ['passed', true],
      ['pending', true],
    ])
    const seen = await world.ask(chen, getRequest, { id })
    expect(seen.photos.map(({ check, url }) => [check, url !== undefined])).toEqual([
      ['passed', true],
      ['pending', false],
    ])
  })

  test("somebody else's, one nobody has, one in another request, one that is too old: unknown", async () => {
    await world.photo('photoliu', { ownerId: liu.id })
    await world.photo('photoold', { createdAt: world.now() - 8 * DAY })
    await world.ask(wang, submitRequest, aNeed({ photoIds: [await world.photo('photoused')] }))
    for (const id of ['photoliu', 'photonone', 'photoold', 'photoused'])
      expect(await world.codeOf(wang, submitRequest, aNeed({ photoIds: [id] }))).toBe(
        'requests.photo_unknown',
      )
    expect(await world.all('requests')).toHaveLength(1)
  })
})

describe('sent twice', () => {
  test('one request, one notice, the same answer, with photos too', async () => {
    const [command, photoIds] = [aCommandId(), [await world.photo('photo1')]]
    const first = await world.tell(wang, submitRequest, aNeed({ photoIds }), command)
    const second = await world.tell(wang, submitRequest, aNeed({ photoIds }), command)
    expect(second).toEqual(first)
    const both = await Promise.all(
      [1, 2].map(() => world.tell(wang, submitRequest, aNeed({ photoIds }), command)),
    )
    expect(both).toEqual([first, first])
    expect(await world.all('requests')).toHaveLength(1)
    expect(await world.all('notices')).toHaveLength(1)
  })

  test('with other words: refused, nothing written; the same id of another person is another command', async () => {
    const command = aCommandId()
    await world.ask(wang, submitRequest, aNeed(), command)
    expect(await world.codeOf(wang, submitRequest, aNeed({ words: '水管也坏了' }), command)).toBe(
      'command.reused',
    )
    expect(await world.codeOf(liu, submitRequest, aNeed(), command)).toBe('ok')
    expect(await world.all('requests')).toHaveLength(2)
  })
})

test('200 residents at once: nothing lost, nothing twice', async () => {
  // The SDK adds a listener per call to the sockets it keeps open; Node warns from eleven on.
  EventEmitter.defaultMaxListeners = 1000
  const people = Array.from({ length: 200 }, (_, index) => ({ openid: `openid-resident-${index}` }))
  const began = performance.now()
  const commands = people.map((who) => [who, aCommandId()] as const)
  const answers = await Promise.all(
    commands.map(([who, command]) => world.ask(who, submitRequest, aNeed(), command)),
  )
  const tookMs = performance.now() - began
  expect(new Set(answers.map(({ id }) => id)).size).toBe(200)
  // Every tenth lost the answer and sends again.
  const again = commands.filter((_, index) => index % 10 === 0)
  const repeated = await Promise.all(
    again.map(([who, command]) => world.ask(who, submitRequest, aNeed(), command)),
  )
  expect(repeated.map(({ id }) => id)).toEqual(
    answers.filter((_, index) => index % 10 === 0).map(({ id }) => id),
  )
  const kept = await world.all('requests')
  expect(kept).toHaveLength(200)
  expect(new Set(kept.map(({ _id }) => _id))).toEqual(new Set(answers.map(({ id }) => id)))
  expect(await world.all('notices')).toHaveLength(200)
  const mine = await world.ask(people[77]!, listMyRequests, { openOnly: true })
  expect(mine.items.map(({ id }) => id)).toEqual([answers[77]!.id])
  console.info(`200 residents at once: ${Math.round(tookMs)} ms, ${Math.round(200_000 / tookMs)} a second`)
}, 60_000)
