import type { InputOf } from '../../../shared/kernel/contract'
import {
  addCall,
  confirmFor,
  findCallers,
  getRequest,
  listQueue,
  openRequestContact,
  resolveRequest,
  submitRequest,
  takeCall,
} from '../../../shared/requests/contract'
import type { Request } from '../../../shared/requests/model'
import type { Notice } from '../../../shared/inbox/model'
import { accountsOfHotline, ning } from '../../world/hotline'
import { chen, communities, DAY, fenglin, li, wang, zhao, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { aCommandId, openWorld, type World } from '../../world/world'
import { aNeed } from './needs'

let world: World
beforeEach(async () => {
  world = await openWorld()
  for (const account of accountsOfHotline) await world.insert('accounts', account)
})
afterEach(() => world.close())

type Input = InputOf<typeof takeCall>
const aCall = (over: Partial<Input> = {}): Input => ({
  ...{ line: 'station', outcome: 'filed', kind: 'policy', urgency: 'normal', isCrisis: false },
  words: '问高龄补贴怎么办',
  caller: { calledName: '王奶奶', phone: '13800000000' },
  ...over,
})
const counsel = { line: 'counsel', kind: 'mood', words: '夜里睡不着，心里堵得慌' } as const
const notices = async (personId: string) =>
  ((await world.all('notices')) as readonly object[] as readonly Notice[]).filter(
    (one) => one.personId === personId,
  )
const queueOf = async (who: { openid: string }) =>
  (await world.ask(who, listQueue, { filter: 'station' })).items.map(({ id }) => id)

describe('taking a call', () => {
  test('one call, one record; sealed like every other, and with whoever took it', async () => {
    const answer = await world.ask(chen, takeCall, aCall({ note: '声音发抖，多听她说' }))
    expect(answer).toMatchObject({ status: 'waiting', isOpenToYou: true })
    expect(answer.claimCode).toMatch(/^[A-HJKMNP-Z2-9]{8}$/)
    const stored = await world.request(answer.id)
    expect(stored).toMatchObject({
      ...{ authorId: '', filedBy: { accountId: chen.id, as: 'worker' }, assignee: { accountId: chen.id } },
      // Nobody said where she lives: for the routing only.
      ...{ communityCode: communities.fenglinli, communityName: '' },
    })
    expect(JSON.stringify(stored)).not.toMatch(/王奶奶|13800000000/)
    expect(JSON.stringify(stored)).not.toContain(answer.claimCode)
    const view = await world.ask(chen, getRequest, { id: answer.id })
    expect(view).toMatchObject({
      ...{ isByPhone: true, isClaimed: false, filedBy: { displayName: '陈禾', as: 'worker' } },
      call: { line: 'station', outcome: 'filed', isAnonymous: false },
      talk: [{ kind: 'note', text: { words: '声音发抖，多听她说' }, displayName: '陈禾' }],
    })
    expect(await world.ask(chen, openRequestContact, { id: answer.id })).toMatchObject({
      ...{ calledName: '王奶奶', phone: '13800000000', building: '' },
    })
    // Whoever wrote it down need not be told.
    expect(await world.all('notices')).toEqual([])
  })

  test('the same command again: one record, the same code', async () => {
    const command = aCommandId()
    const first = await world.ask(chen, takeCall, aCall(), command)
    expect(await world.ask(chen, takeCall, aCall(), command)).toEqual(first)
    expect(await world.all('requests')).toHaveLength(1)
  })

  test('anonymous: no name, no number, no code', async () => {
    const { caller: _, ...input } = aCall()
    const answer = await world.ask(chen, takeCall, input)
    expect(answer.claimCode).toBeUndefined()
    const stored = await world.request(answer.id)
    expect(stored.call?.isAnonymous).toBe(true)
    for (const field of ['phoneHash', 'callerHash', 'claimHash']) expect(stored).not.toHaveProperty(field)
  })

  test('answered at once: ended in the same write, and out of the queue', async () => {
    const { id } = await world.ask(chen, takeCall, aCall({ outcome: 'answered', said: '带身份证来就行' }))
    expect(await world.request(id)).toMatchObject({
      ...{ version: 1, status: 'confirmed', resultCode: 'explained', result: { words: '带身份证来就行' } },
    })
    expect(await queueOf(chen)).toEqual([])
    expect(await world.all('notices')).toEqual([])
  })

  test('a crisis: on top of the queue, the head told at once', async () => {
    await world.keep(aRequest({ _id: 'rurgent', urgency: 'urgent', urgencyRank: 0 }))
    const input = aCall({ isCrisis: true, kind: 'care', words: '摔倒了起不来' })
    const { id } = await world.ask(chen, takeCall, input)
    expect(await queueOf(chen)).toEqual([id, 'rurgent'])
    expect((await notices(zhou.id)).map((one) => one.title)).toEqual(['紧急：有人可能有危险'])
  })

  test('a crisis in a building, nobody knows in which community: her own station has it, the building is kept', async () => {
    const place = { building: '3 号楼', door: '2 单元 501' }
    const { id } = await world.ask(chen, takeCall, aCall({ isCrisis: true, words: '喊救命', place }))
    expect(await queueOf(chen)).toEqual([id])
    expect((await notices(zhou.id)).map((one) => one.fact)).toEqual(['request.crisis'])
    expect(await world.request(id)).toMatchObject({ stationId: fenglin, communityName: '' })
    expect(await world.ask(chen, openRequestContact, { id })).toMatchObject(place)
  })

  test.each<[string, Partial<Input>, string]>([
    ['somebody has to come, nobody knows where', { kind: 'repair' }, 'requests.place_needed'],
    ['answered, but not what', { outcome: 'answered' }, 'requests.answer_needed'],
    [
      'a crisis that ends with the call',
      { outcome: 'listened', said: '好', isCrisis: true },
      'requests.crisis_stays',
    ],
    [
      'a community of another station',
      { place: { communityCode: communities.guoyuanxincun } },
      'requests.other_station',
    ],
    ['an earlier matter that is not there', { caller: { knownFrom: 'rnowhere' } }, 'requests.caller_unknown'],
  ])('%s: nothing is written', async (_what, over, code) => {
    expect(await world.codeOf(chen, takeCall, aCall(over))).toBe(code)
    expect(await world.all('requests')).toEqual([])
  })

  test('a head without communities of her own files for the first of the station', async () => {
    const { id } = await world.ask(zhou, takeCall, aCall())
    expect(await world.request(id)).toMatchObject({ communityCode: communities.fenglinli, communityName: '' })
  })
})

describe('a caller who rang before', () => {
  const place = { communityCode: communities.huaianli, building: '8 号楼', door: '1 门 102' }
  test('is found by the last four digits: name and building, never the number; only at this station', async () => {
    const { id } = await world.ask(chen, takeCall, aCall({ place }))
    world.pass(1000)
    const filed = await world.ask(wang, submitRequest, aNeed())
    const { callers } = await world.ask(chen, findCallers, { last4: '0000' })
    expect(callers).toMatchObject([
      {
        isMasked: false,
        known: { calledName: '王奶奶', openCount: 2, endedCount: 0, latest: [{ id: filed.id }, { id }] },
      },
    ])
    expect(JSON.stringify(callers)).not.toMatch(/13800000000|1 门 102/)
    expect(await world.ask(zhao, findCallers, { last4: '0000' })).toEqual({ callers: [] })
    expect(await world.ask(chen, findCallers, { last4: '0001' })).toEqual({ callers: [] })
  })
  test('name, number and door come along where they lie; nobody has looked at them', async () => {
    const first = await world.ask(chen, takeCall, aCall({ place }))
    const again = aCall({ kind: 'repair', words: '水管漏水', caller: { knownFrom: first.id } })
    const { id } = await world.ask(li, takeCall, again)
    const [before, after] = [await world.request(first.id), await world.request(id)]
    expect(after).toMatchObject({
      phoneHash: before.phoneHash,
      callerHash: before.callerHash,
      communityName: '槐安里',
    })
    expect(after.sealedContact).not.toBe(before.sealedContact)
    expect(before.log.map(({ fact }) => fact)).not.toContain('request.contact_opened')
    expect(await world.ask(li, openRequestContact, { id })).toMatchObject({
      ...{ calledName: '王奶奶', phone: '13800000000', building: '8 号楼', door: '1 门 102' },
    })
  })
  test('what she says today goes before what is known', async () => {
    const first = await world.ask(chen, takeCall, aCall({ place }))
    const caller = { knownFrom: first.id, calledName: '王奶奶的女儿', phone: '13900000001' }
    const { id } = await world.ask(
      chen,
      takeCall,
      aCall({ caller, place: { communityCode: communities.fenglinli } }),
    )
    expect(await world.ask(chen, openRequestContact, { id })).toMatchObject({
      ...{ calledName: '王奶奶的女儿', phone: '13900000001', building: '' },
    })
    expect((await world.ask(chen, findCallers, { last4: '0001' })).callers).toHaveLength(1)
  })
  test('what another station passed on is nothing to find somebody by', async () => {
    const first = await world.ask(chen, takeCall, aCall({ place }))
    const referred = { referralId: 'frefer', fromStationId: 'sother', at: world.now(), parts: [] }
    await world.database.update('requests', { _id: { $eq: first.id } }, { set: { referred } })
    expect(await world.ask(chen, findCallers, { last4: '0000' })).toEqual({ callers: [] })
    expect(await world.codeOf(chen, takeCall, aCall({ caller: { knownFrom: first.id } }))).toBe(
      'requests.caller_unknown',
    )
  })
})

describe('the psychological ring (B9)', () => {
  const sees = async (who: { openid: string }, id: string) => ({
    get: await world.codeOf(who, getRequest, { id }),
    isInQueue: (await queueOf(who)).includes(id),
    callers: (await world.ask(who, findCallers, { last4: '0000' })).callers,
  })
  test('a worker without it has done her part, and then sees only that there is a record', async () => {
    const answer = await world.ask(chen, takeCall, aCall(counsel))
    expect(answer).toEqual({ id: answer.id, status: 'waiting', isOpenToYou: false })
    const stored = await world.request(answer.id)
    expect(stored).toMatchObject({ circle: `${fenglin}.counsel`, assignee: { accountId: ning.id } })
    expect(stored).not.toHaveProperty('firstRepliedAt')
    expect((await notices(ning.id)).map((one) => one.fact)).toEqual(['request.assigned'])
    expect(await sees(chen, answer.id)).toEqual({
      get: 'not_found',
      isInQueue: false,
      callers: [{ isMasked: true }],
    })
    expect(await world.codeOf(chen, addCall, { id: answer.id, words: '又来电话了' })).toBe('not_found')
  })
  test('the counsellor and the head see it', async () => {
    const { id } = await world.ask(ning, takeCall, aCall(counsel))
    for (const who of [ning, zhou])
      expect(await sees(who, id)).toMatchObject({
        ...{ get: 'ok', isInQueue: true },
        callers: [{ isMasked: false, known: { knownFrom: id } }],
      })
  })
  test('a crisis in it: the counsellor and the head hear of it at once', async () => {
    await world.ask(chen, takeCall, aCall({ ...counsel, isCrisis: true }))
    expect((await notices(ning.id)).map((one) => one.fact).sort()).toEqual([
      'request.assigned',
      'request.crisis',
    ])
    expect((await notices(zhou.id)).map((one) => one.fact)).toEqual(['request.crisis'])
  })
  test('a child’s matter is not even a record to others', async () => {
    const { id } = await world.ask(chen, takeCall, aCall({ kind: 'child', words: '孩子一个人在家' }))
    expect(await sees(chen, id)).toEqual({ get: 'not_found', isInQueue: false, callers: [] })
    expect(await sees(zhou, id)).toMatchObject({ get: 'ok', isInQueue: true })
  })
})

describe('a call about a matter that is there', () => {
  test('colleagues read it, the resident does not', async () => {
    const id = await world.keep(aRequest({ status: 'working' }))
    await world.ask(li, addCall, { id, words: '问师傅几点到，电话 13800000000' })
    const [line] = (await world.ask(chen, getRequest, { id })).talk
    expect(line).toMatchObject({
      kind: 'call',
      displayName: '李悦',
      text: { words: '问师傅几点到，电话 〔号码已收起〕' },
    })
    const hers = await world.ask(wang, getRequest, { id })
    expect(hers.talk).toEqual([])
    expect(hers.timeline.map(({ fact }) => fact)).not.toContain('request.called')
    expect((await notices(chen.id)).map((one) => one.title)).toEqual(['居民又来电话了'])
  })
  test('danger: on top, and the head knows', async () => {
    const id = await world.keep(aRequest({ status: 'working' }))
    await world.ask(li, addCall, { id, words: '喘不上气', isCrisis: true })
    expect(await world.request(id)).toMatchObject({ isCrisis: true, urgencyRank: -1 })
    expect((await notices(zhou.id)).map((one) => one.fact)).toEqual(['request.crisis'])
  })
})

describe('the resident’s word on the phone', () => {
  const words = '她说灯亮了，挺好'
  test('ends what was filed by phone', async () => {
    const { id } = await world.ask(chen, takeCall, aCall())
    await world.ask(chen, resolveRequest, { id, result: '寄了申请表', code: 'applied' })
    expect(await world.ask(chen, confirmFor, { id, words })).toEqual({ id, status: 'confirmed' })
    const { timeline, talk } = await world.ask(chen, getRequest, { id })
    expect(timeline.at(-1)).toMatchObject({ fact: 'request.confirmed_for', detail: { displayName: '陈禾' } })
    expect(talk.at(-1)).toMatchObject({ kind: 'call', text: { words } })
  })
  test('who is in the app is waited for, three days', async () => {
    const over: Partial<Request> = { status: 'resolved', closedAt: world.now() }
    const id = await world.keep(aRequest(over))
    expect(await world.codeOf(chen, confirmFor, { id, words })).toBe('requests.resident_confirms')
    world.pass(3 * DAY)
    await world.ask(chen, confirmFor, { id, words })
    expect((await notices(wang.id)).map((one) => one.fact)).toEqual(['request.confirmed_for'])
  })
})
