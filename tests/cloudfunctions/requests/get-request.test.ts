import {
  answerRequest,
  getRequest,
  handOverRequest,
  noteRequest,
  openRequestContact,
  replyRequest,
  resolveRequest,
  reviewRequest,
  setRequestUrgency,
  submitRequest,
} from '../../../shared/requests/contract'
import { chen, li, liu, sun, wang, zhao, zhou } from '../../world/people'
import { openWorld, type World } from '../../world/world'
import { aNeed } from './needs'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const submitted = async () => (await world.ask(wang, submitRequest, aNeed())).id
const seenBy = (who: { openid: string }, id: string) => world.ask(who, getRequest, { id })

test('whoever has nothing to do with it does not find it', async () => {
  const id = await submitted()
  for (const stranger of [liu, zhao, sun])
    expect(await world.codeOf(stranger, getRequest, { id })).toBe('not_found')
  for (const one of [wang, chen, li, zhou]) expect(await world.codeOf(one, getRequest, { id })).toBe('ok')
})

test('door and name are hers; the station sees the building, and opens the contact for the rest', async () => {
  const id = await submitted()
  expect(await seenBy(wang, id)).toMatchObject({
    parties: ['author'],
    building: '3 号楼',
    door: '2 门 501',
    calledName: '王奶奶',
  })
  const seen = await seenBy(chen, id)
  expect(seen).toMatchObject({
    parties: ['assignee', 'colleague'],
    building: '3 号楼',
    communityName: '枫林里',
  })
  expect(seen).not.toHaveProperty('door')
  expect(seen).not.toHaveProperty('calledName')
  expect(await world.ask(chen, openRequestContact, { id })).toEqual({
    ...{ id, calledName: '王奶奶', phone: '13800000000', building: '3 号楼', door: '2 门 501' },
    ...{ words: '客厅的灯坏了，晚上起夜看不见', lines: [] },
  })
})

test('she sees who looked at her phone and door, and when', async () => {
  const id = await submitted()
  world.pass(60_000)
  await world.ask(chen, openRequestContact, { id })
  const { timeline } = await seenBy(wang, id)
  expect(timeline.at(-1)).toEqual({
    id: 't2',
    fact: 'request.contact_opened',
    at: world.now(),
    by: 'staff',
    detail: { displayName: '陈禾' },
  })
})

test('a phone said later is folded too; opening the contact tells it', async () => {
  const id = await submitted()
  await world.ask(wang, answerRequest, { id, words: '打我女儿 13911112222', photoIds: [] })
  expect((await seenBy(chen, id)).talk[0]?.text.words).toBe('打我女儿 〔号码已收起〕')
  expect((await seenBy(wang, id)).talk[0]?.text.words).toBe('打我女儿 13911112222')
  expect((await world.ask(chen, openRequestContact, { id })).lines).toMatchObject([
    { words: '打我女儿 13911112222' },
  ])
})

test('what the station writes to her she reads with its numbers', async () => {
  const id = await submitted()
  await world.ask(chen, replyRequest, { id, words: '周师傅电话 13911112222' })
  expect((await seenBy(wang, id)).talk[0]?.text.words).toBe('周师傅电话 13911112222')
  expect((await seenBy(li, id)).talk[0]?.text.words).toBe('周师傅电话 〔号码已收起〕')
})

test('opening again by the same command after it has gone to a colleague opens nothing', async () => {
  const id = await submitted()
  const command = 'the-command-that-opened-it'
  expect(await world.codeOf(chen, openRequestContact, { id }, command)).toBe('ok')
  await world.ask(chen, handOverRequest, { id, accountId: li.id })
  expect(await world.codeOf(chen, openRequestContact, { id }, command)).toBe('requests.not_yours')
})

test('notes stay among colleagues, in the talk, the timeline and the last line', async () => {
  const id = await submitted()
  await world.ask(chen, replyRequest, { id, words: '看到了' })
  await world.ask(li, noteRequest, { id, words: '她家电线老了' })
  await world.ask(chen, handOverRequest, { id, accountId: li.id, words: '麻烦接一下' })
  const hers = await seenBy(wang, id)
  expect(JSON.stringify(hers)).not.toMatch(/她家电线老了|麻烦接一下|request\.noted/)
  expect(hers.lastLine).toEqual({ words: '看到了', mine: false, displayName: '陈禾' })
  const theirs = await seenBy(li, id)
  expect(
    theirs.talk.map(({ kind, text, displayName, mine }) => [kind, text.words, displayName, mine]),
  ).toEqual([
    ['reply', '看到了', '陈禾', false],
    ['note', '她家电线老了', '李悦', true],
    ['note', '麻烦接一下', '陈禾', false],
  ])
})

test('the timeline: step by step, by whom, and no account id anywhere for her', async () => {
  const id = await submitted()
  await world.ask(chen, setRequestUrgency, { id, urgency: 'soon', reason: '晚上起夜怕摔' })
  await world.ask(chen, replyRequest, { id, words: '下午 3 点来', visitAt: world.now() + 1000 })
  await world.ask(wang, answerRequest, { id, words: '好', photoIds: [] })
  await world.ask(zhou, resolveRequest, { id, result: '换好了' })
  const hers = await seenBy(wang, id)
  expect(hers.timeline.map(({ fact, by, detail }) => [fact, by, detail])).toEqual([
    ['request.submitted', 'me', {}],
    ['request.assigned', 'me', { displayName: '陈禾', reason: 'community' }],
    ['request.urgency_set', 'staff', { displayName: '陈禾', urgency: 'soon', reason: '晚上起夜怕摔' }],
    [
      'request.replied',
      'staff',
      { displayName: '陈禾', visitAt: world.now() + 1000, lineId: hers.talk[0]?.id },
    ],
    ['request.answered', 'me', { lineId: hers.talk[1]?.id }],
    ['request.resolved', 'staff', { displayName: '周站长' }],
  ])
  for (const { id: accountId } of [wang, chen, zhou]) expect(JSON.stringify(hers)).not.toContain(accountId)
  const theirs = await seenBy(chen, id)
  expect(theirs.timeline.map(({ by }) => by)).toEqual(['author', 'author', 'me', 'me', 'author', 'staff'])
  expect(theirs.assignee).toEqual({ accountId: chen.id, displayName: '陈禾', workPhone: '02200001001' })
})

describe('held words', () => {
  test('hers: she reads them, the station may decide, the list names the kind', async () => {
    world.weather.verdict = 'review'
    const id = await submitted()
    world.weather.verdict = 'pass'
    expect((await seenBy(wang, id)).text).toEqual({
      words: '客厅的灯坏了，晚上起夜看不见',
      isHeld: true,
      canReview: false,
    })
    expect((await seenBy(li, id)).text).toMatchObject({ isHeld: true, canReview: true })
    expect((await seenBy(li, id)).title).toBe('家居小修')
    await world.ask(li, reviewRequest, { id, piece: 'text', decision: 'show' })
    expect(await seenBy(li, id)).toMatchObject({
      title: '客厅的灯坏了',
      text: { isHeld: false, canReview: false },
    })
  })

  test('the station’s: she does not read them until a colleague has looked; the writer cannot decide', async () => {
    const id = await submitted()
    world.weather.verdict = 'risky'
    await world.ask(chen, replyRequest, { id, words: '看到了' })
    await world.ask(chen, setRequestUrgency, { id, urgency: 'soon', reason: '怕摔' })
    await world.ask(chen, resolveRequest, { id, result: '换好了' })
    const hers = await seenBy(wang, id)
    const nothing = { isHeld: true, canReview: false }
    expect([hers.talk[0]?.text, hers.urgencyReason, hers.result]).toEqual([nothing, nothing, nothing])
    expect(JSON.stringify(hers)).not.toMatch(/看到了|怕摔|换好了/)
    expect((await seenBy(chen, id)).result).toEqual({ words: '换好了', isHeld: true, canReview: false })
    expect((await seenBy(li, id)).result).toEqual({ words: '换好了', isHeld: true, canReview: true })
    const lineId = hers.talk[0]!.id
    await world.ask(li, reviewRequest, { id, piece: { lineId }, decision: 'show' })
    await world.ask(li, reviewRequest, { id, piece: 'result', decision: 'hide' })
    const later = await seenBy(wang, id)
    expect(later.talk[0]?.text).toEqual({ words: '看到了', isHeld: false, canReview: false })
    expect(later.result).toEqual(nothing)
  })
})

test('without photos no file is asked for; with photos one read and one call for addresses', async () => {
  const id = await submitted()
  await seenBy(wang, id)
  expect(await world.callsOf(() => seenBy(wang, id))).toHaveLength(1)
  const photoIds = [await world.photo('photo1')]
  const other = await world.ask(wang, submitRequest, aNeed({ photoIds }))
  expect(await world.callsOf(() => seenBy(wang, other.id))).toHaveLength(3)
})
