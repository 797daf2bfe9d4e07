import { remindReferrals } from '../../../cloudfunctions/referrals/remind-referrals'
import type { InputOf } from '../../../shared/kernel/contract'
import type { Notice } from '../../../shared/inbox/model'
import * as contract from '../../../shared/referrals/contract'
import type { Referral } from '../../../shared/referrals/model'
import { getRequest, listQueue, openRequestContact, resolveRequest } from '../../../shared/requests/contract'
import type { Request } from '../../../shared/requests/model'
import { passedOnIn } from '../../../shared/requests/referral-told'
import { chen, DAY, fenglin, guoyuan, HOUR, li, vault, wang, zhao, zhou } from '../../world/people'
import { aReferral, qian, qianAccount, referredTo, toOffice, toQian } from '../../world/referrals'
import { aLine, aRequest, someWords } from '../../world/requests'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('accounts', qianAccount)
})
afterEach(() => world.close())

type Sending = InputOf<typeof contract.sendReferral>
const sending = (over: Partial<Sending> = {}): Sending => ({
  ...{ requestId: 'rlamp', to: { kind: 'station', stationId: guoyuan }, reason: '搬去女儿家住了' },
  ...{ parts: ['calledName', 'words', 'photos'], consent: { how: 'spoken', words: '电话里说可以' }, ...over },
})
const lamp = (over: Partial<Request> = {}) =>
  world.keep(
    aRequest({
      status: 'working',
      talk: [
        aLine({ id: 'lbefore', words: '从前说的话', at: world.now() - DAY }),
        aLine({ id: 'lnote', words: '同事便签', kind: 'note', at: world.now() - DAY }),
      ],
      ...over,
    }),
  )
const stored = async (id: string) =>
  (await world.all('referrals')).find((one) => one['_id'] === id) as unknown
async function sent(over: Partial<Sending> = {}) {
  const { id } = await world.ask(chen, contract.sendReferral, sending(over))
  return id
}
const noticesTo = async (personId: string, fact: string) =>
  ((await world.all('notices')) as unknown[] as Notice[]).filter(
    (notice) => notice.personId === personId && notice.fact === fact,
  )

describe('sending', () => {
  test('only what was chosen leaves the request, sealed; the person is told to whom and what', async () => {
    await lamp()
    const id = await sent()
    const text = JSON.stringify(await stored(id))
    for (const secret of ['13800000000', '3 号楼', '王奶奶', '客厅的灯', '从前说的话'])
      expect(text).not.toContain(secret)
    expect(await stored(id)).toMatchObject({
      ...{ state: 'sent', parts: ['calledName', 'words'], receivedBy: guoyuan, sentBy: fenglin },
      ...{ to: { name: '果园新村社工站' }, reason: { words: '搬去女儿家住了' } },
    })
    const { timeline } = await world.ask(wang, getRequest, { id: 'rlamp' })
    expect(passedOnIn(timeline)).toEqual({ toName: '果园新村社工站', parts: ['calledName', 'words'] })
    expect(await noticesTo(wang.id, 'request.referred')).toHaveLength(1)
    expect(await noticesTo(zhao.id, 'referral.sent')).toHaveLength(1)
  })
  test('without her yes nothing leaves; where somebody is in danger a reason will do', async () => {
    await lamp()
    const { consent: _, ...unasked } = sending()
    const danger = { ...unasked, unasked: '打不通电话，邻居说摔倒了' }
    expect(await world.codeOf(chen, contract.sendReferral, unasked)).toBe('referrals.consent_needed')
    expect(await world.codeOf(chen, contract.sendReferral, danger)).toBe('referrals.consent_needed')
    expect(await world.all('referrals')).toEqual([])
    await world.keep(aRequest({ _id: 'rurgent', status: 'working', urgency: 'urgent' }))
    const { id } = await world.ask(chen, contract.sendReferral, { ...danger, requestId: 'rurgent' })
    expect(await stored(id)).toMatchObject({ unasked: { words: danger.unasked } })
  })
  test.each([
    ['the own station', { kind: 'station', stationId: fenglin }],
    ['a station that is not there', { kind: 'station', stationId: 'snowhere' }],
    ['somebody who is no partner here', { kind: 'partner', accountId: li.id }],
    ['somebody from elsewhere', { kind: 'partner', accountId: zhao.id }],
  ] as const)('not to %s', async (_where, to) => {
    await lamp()
    expect(await world.codeOf(chen, contract.sendReferral, sending({ to }))).toBe('referrals.target_unknown')
  })
  test('not to a station of another district', async () => {
    await lamp()
    const [far] = (await world.all('stations')).filter((one) => one['_id'] === guoyuan)
    await world.insert('stations', { ...far, _id: 'sfar', districtCode: '120199', streetCodes: [] })
    const to = { kind: 'station', stationId: 'sfar' } as const
    expect(await world.codeOf(chen, contract.sendReferral, sending({ to }))).toBe('referrals.target_unknown')
  })
  test('one at a time; by whoever has it; a number behind an office is folded', async () => {
    await lamp()
    const to = { kind: 'office', name: '民政科 02200001234' } as const
    expect(await world.codeOf(li, contract.sendReferral, sending({ to }))).toBe('requests.not_yours')
    expect(await world.codeOf(zhao, contract.sendReferral, sending({ to }))).toBe('not_found')
    const id = await sent({ to })
    expect(await world.codeOf(chen, contract.sendReferral, sending())).toBe('referrals.already')
    expect(await stored(id)).toMatchObject({ to: { name: '民政科 〔号码已收起〕' } })
  })
  test('the same command again after it was taken over: the same answer', async () => {
    await lamp()
    const again = aCommandId()
    const first = await world.tell(chen, contract.sendReferral, sending(), again)
    const id = (await world.all('referrals'))[0]?.['_id'] as string
    await world.ask(zhao, contract.acceptReferral, { id })
    expect(await world.tell(chen, contract.sendReferral, sending(), again)).toEqual(first)
    expect(await world.all('referrals')).toHaveLength(1)
  })
})

describe('a station takes it over', () => {
  test('what both sides read from then on', async () => {
    await lamp()
    const id = await sent()
    const before = await world.ask(zhao, contract.getReferral, { id })
    expect(before).toMatchObject({
      sides: ['receiver'],
      copy: { calledName: '王奶奶', words: '客厅的灯坏了' },
    })
    expect([before.requestId, before.copy.phone]).toEqual([undefined, undefined])
    expect(await world.codeOf(zhao, getRequest, { id: 'rlamp' })).toBe('not_found')

    world.pass(HOUR)
    await world.ask(zhao, contract.acceptReferral, { id })
    expect(await world.request('rlamp')).toMatchObject({
      stationId: guoyuan,
      assignee: { accountId: zhao.id },
    })
    for (const who of [chen, li, zhou]) {
      expect(await world.codeOf(who, getRequest, { id: 'rlamp' })).toBe('not_found')
      const { items } = await world.ask(who, listQueue, { filter: 'station' })
      expect(items).toEqual([])
    }
    const read = await world.ask(zhao, getRequest, { id: 'rlamp' })
    expect(read).toMatchObject({
      ...{ text: { words: '客厅的灯坏了' }, building: '', talk: [], cameWith: ['calledName', 'words'] },
      referral: { id, isOpen: false },
    })
    expect(JSON.stringify(read)).not.toMatch(/从前说的话|同事便签|陈禾/)
    const opened = await world.ask(zhao, openRequestContact, { id: 'rlamp' })
    expect(opened).toEqual({
      ...{ id: 'rlamp', calledName: '王奶奶', building: '', words: '客厅的灯坏了', lines: [] },
    })
    const whole = await world.ask(wang, getRequest, { id: 'rlamp' })
    expect(whole.talk.map((line) => line.text.words)).toEqual(['从前说的话'])
    expect(await noticesTo(chen.id, 'referral.accepted')).toHaveLength(1)
    expect(await noticesTo(zhao.id, 'request.assigned')).toEqual([])
  })
  test('without the name she is called 居民; without the words the kind stands for them', async () => {
    await lamp()
    const id = await sent({ parts: ['phone', 'place', 'talk'] })
    await world.ask(zhao, contract.acceptReferral, { id })
    expect(await world.ask(zhao, openRequestContact, { id: 'rlamp' })).toMatchObject({
      ...{ calledName: '居民', phone: '13800000000', building: '3 号楼', words: '' },
    })
    const read = await world.ask(zhao, getRequest, { id: 'rlamp' })
    expect(read).toMatchObject({ title: '家居小修', building: '3 号楼' })
    expect(read.talk.map((line) => line.id)).toEqual(['lbefore'])
  })
  test('passed on once more, only what came along can be chosen', async () => {
    await lamp()
    await world.ask(zhao, contract.acceptReferral, { id: await sent() })
    const back = { to: { kind: 'station', stationId: fenglin }, parts: ['phone', 'words'] } as const
    const targets = await world.ask(zhao, contract.listReferralTargets, { requestId: 'rlamp' })
    expect(targets.parts).toEqual(['calledName', 'words'])
    const { id } = await world.ask(zhao, contract.sendReferral, sending({ ...back, parts: [...back.parts] }))
    expect(await stored(id)).toMatchObject({ parts: ['words'] })
  })
  test('the sender sees how it ended, and nothing is late any more', async () => {
    await lamp()
    const id = await sent()
    await world.ask(zhao, contract.acceptReferral, { id })
    expect(await world.ask(chen, contract.getReferral, { id })).toMatchObject({
      ...{ outcome: 'working', due: { what: 'done' } },
    })
    await world.ask(zhao, resolveRequest, { id: 'rlamp', result: '换好了' })
    const after = await world.ask(chen, contract.getReferral, { id })
    expect(after).toMatchObject({ state: 'accepted', outcome: 'resolved', sides: ['sender', 'colleague'] })
    expect(after.due).toBeUndefined()
    const { items } = await world.ask(chen, contract.listReferrals, { box: 'sent' })
    expect(items).toMatchObject([{ id, outcome: 'resolved' }])
    expect(await world.ask(zhao, contract.listReferrals, { box: 'received' })).toMatchObject({
      items: [{ id }],
    })
    expect(await world.ask(zhao, contract.listReferrals, { box: 'sent' })).toEqual({ items: [] })
  })
  test('of two at once one wins, and the other is told who has it', async () => {
    await lamp()
    const id = await sent()
    await world.insert('accounts', {
      ...qianAccount,
      ...{ _id: vault.accountIdOf('openid-other'), openid: 'openid-other', stationIds: [guoyuan] },
      posts: [{ ...qianAccount.posts[0], role: 'worker', stationId: guoyuan }],
    })
    const other = { openid: 'openid-other' }
    const accept = world.tell(zhao, contract.acceptReferral, { id })
    const refuse = world.tell(other, contract.declineReferral, { id, reason: '人手不够' })
    const replies = await Promise.all([accept, refuse])
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    const { state } = (await stored(id)) as Referral
    const { stationId, isReferred } = await world.request('rlamp')
    expect(isReferred).toBeUndefined()
    expect([state, stationId]).toEqual(replies[0].ok ? ['accepted', guoyuan] : ['declined', fenglin])
    const lost = replies.find((reply) => !reply.ok)
    expect(lost).toMatchObject({ code: 'referrals.not_now' })
    const late = await world.tell(zhao, contract.acceptReferral, { id })
    expect(late).toMatchObject(
      replies[0].ok
        ? { code: 'referrals.taken', message: '果园新村社工站已经接了，不用再接一次。' }
        : { code: 'referrals.not_now' },
    )
  })
  test('not what has been settled meanwhile', async () => {
    await lamp()
    const id = await sent()
    await world.ask(chen, resolveRequest, { id: 'rlamp', result: '换好了' })
    expect(await world.codeOf(zhao, contract.acceptReferral, { id })).toBe('referrals.over')
    expect(await stored(id)).toMatchObject({ state: 'sent' })
    await world.ask(zhao, contract.declineReferral, { id, reason: '听说办好了' })
    expect(await noticesTo(wang.id, 'request.referral_declined')).toEqual([])
  })
})

test('declined: it stays, the sender reads why, the person is told that it goes on', async () => {
  await lamp()
  const id = await sent()
  await world.ask(zhao, contract.declineReferral, { id, reason: '眼下人手不够' })
  expect(await world.ask(chen, contract.getReferral, { id })).toMatchObject({
    ...{ state: 'declined', answer: { words: '眼下人手不够', isHeld: false }, requestId: 'rlamp' },
  })
  expect(await noticesTo(chen.id, 'referral.declined')).toHaveLength(1)
  expect(await noticesTo(wang.id, 'request.referral_declined')).toHaveLength(1)
  // What is none of her business any more is gone from the receiver's page.
  const receiver = await world.ask(zhao, contract.getReferral, { id })
  expect(receiver.copy).toEqual({ talk: [], photoUrls: [] })
})

test('a partner works on it, reaches the person, and gives it back with what came of it', async () => {
  const photoId = await world.photo('plamp')
  const heldId = await world.photo('pheld', { check: 'held' })
  await lamp({ photoIds: [photoId, heldId] })
  const parts: Sending['parts'] = ['calledName', 'phone', 'place', 'photos', 'talk']
  const id = await sent({ to: { kind: 'partner', accountId: qian.id }, parts })
  const waiting = await world.ask(qian, contract.getReferral, { id })
  expect(waiting.copy.phone).toBeUndefined()
  expect(waiting.copy.photoUrls).toHaveLength(1)
  await world.ask(qian, contract.acceptReferral, { id })
  const working = await world.ask(qian, contract.getReferral, { id })
  expect(working.copy).toMatchObject({
    ...{ calledName: '王奶奶', phone: '13800000000', building: '3 号楼', door: '2 门 501' },
    talk: [{ isResident: true, words: '从前说的话' }],
  })
  const sender = await world.ask(chen, contract.getReferral, { id })
  expect(sender.copy.phone).toBeUndefined()
  expect(await world.codeOf(chen, contract.giveBackReferral, { id, result: '看过了' })).toBe(
    'requests.not_yours',
  )
  await world.ask(qian, contract.giveBackReferral, { id, result: '上门看过，开了药' })
  expect(await world.request('rlamp')).toMatchObject({ stationId: fenglin, status: 'working' })
  expect(await noticesTo(chen.id, 'referral.returned')).toHaveLength(1)
  await world.ask(chen, resolveRequest, { id: 'rlamp', result: '医生看过了', code: 'referred' })
})

test('what an office said is written down by the sender; taken back before it answers', async () => {
  await lamp()
  const to = { kind: 'office', name: '街道民政科' } as const
  const first = await sent({ to })
  await world.ask(chen, contract.withdrawReferral, { id: first })
  const id = await sent({ to })
  expect(await world.codeOf(li, contract.acceptReferral, { id })).toBe('requests.not_yours')
  await world.ask(zhou, contract.acceptReferral, { id })
  await world.ask(chen, contract.giveBackReferral, { id, result: '批下来了' })
  expect(await world.request('rlamp')).not.toHaveProperty('isReferred')
  expect(await noticesTo(chen.id, 'referral.accepted')).toHaveLength(1)
})

test.each([
  ['risky', true],
  ['unchecked', false],
] as const)('words that WeChat calls %s are passed on; marked: %s', async (verdict, isHeld) => {
  await lamp()
  world.weather.verdict = verdict
  const id = await sent()
  expect(await world.ask(zhao, contract.getReferral, { id })).toMatchObject({ reason: { isHeld } })
})

test('a child’s matter is referred within the circles of both stations', async () => {
  await lamp({ kind: 'child' })
  const id = (await world.ask(zhou, contract.sendReferral, sending())).id
  for (const who of [chen, zhao])
    expect(await world.codeOf(who, contract.getReferral, { id })).toBe('not_found')
  expect(await stored(id)).toMatchObject({ sentBy: `${fenglin}.children`, receivedBy: `${guoyuan}.children` })
})

test('where it can go: stations of the district, partners, offices of the station', async () => {
  await lamp()
  const { database } = world
  await database.update('stations', { _id: { $eq: fenglin } }, { set: { offices: ['街道民政科'] } })
  expect(await world.ask(chen, contract.listReferralTargets, { requestId: 'rlamp' })).toEqual({
    stations: [{ id: guoyuan, name: '果园新村社工站' }],
    partners: [{ accountId: qian.id, name: '钱医生' }],
    offices: ['街道民政科'],
    parts: ['calledName', 'phone', 'place', 'words', 'talk'],
    consentNeed: 'always',
  })
  expect(await world.codeOf(zhao, contract.listReferralTargets, { requestId: 'rlamp' })).toBe('not_found')
})

describe('the clock', () => {
  const overdueTo = async (id: string) => (await noticesTo(id, 'referral.overdue')).length
  test('tells both sides once, however often it comes by in the same minute', async () => {
    await lamp()
    const id = await sent()
    world.pass(HOUR)
    expect(await remindReferrals(world.services)).toBe(0)
    world.pass(2 * DAY)
    await Promise.all([remindReferrals(world.services), remindReferrals(world.services)])
    expect(await remindReferrals(world.services)).toBe(0)
    const { log, unsent } = (await stored(id)) as Referral
    const told = log.filter((entry) => entry.fact === 'referral.overdue')
    expect(told).toMatchObject([{ detail: { what: 'answer', tell: [chen.id, zhao.id] } }])
    expect(unsent).toEqual([told[0]?.id])
    expect(await overdueTo(chen.id)).toBe(0)
  })
  test.each([
    ['a partner', toQian, [chen.id, qian.id]],
    ['an office', toOffice, [chen.id]],
  ] as const)('the work of %s is late', async (_who, to, tell) => {
    await lamp(referredTo())
    await world.insert('referrals', aReferral({ to, state: 'accepted' }))
    world.pass(8 * DAY)
    await remindReferrals(world.services)
    const { log } = (await stored('flamp')) as Referral
    expect(log).toMatchObject([{ fact: 'referral.overdue', detail: { what: 'done', tell } }])
  })
  test('what was taken over is followed where it is, and no more when it has ended', async () => {
    await lamp(referredTo())
    await world.insert('referrals', aReferral())
    await world.ask(zhao, contract.acceptReferral, { id: 'flamp' })
    await world.ask(zhao, resolveRequest, { id: 'rlamp', result: '换好了' })
    world.pass(8 * DAY)
    await remindReferrals(world.services)
    const { log } = (await stored('flamp')) as Referral
    expect(log.at(-1)).toMatchObject({ fact: 'referral.settled' })
    expect(await remindReferrals(world.services)).toBe(0)
  })
  test('whoever has it now is told, not whoever sent it once', async () => {
    await lamp({ ...referredTo(), assignee: { accountId: li.id, displayName: '李悦' } })
    await world.insert('referrals', aReferral({ reason: someWords('转过去') }))
    world.pass(8 * DAY)
    await remindReferrals(world.services)
    const { log } = (await stored('flamp')) as Referral
    expect(log.at(-1)?.detail).toMatchObject({ tell: [li.id, zhao.id] })
  })
})
