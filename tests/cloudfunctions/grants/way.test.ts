import { followPayment } from '../../../cloudfunctions/grants/follow-payment'
import { remindFollowUps } from '../../../cloudfunctions/grants/remind-follow-ups'
import { tendPhotos } from '../../../cloudfunctions/photos/tend-photos'
import type { Payment } from '../../../shared/funds/model'
import * as contract from '../../../shared/grants/contract'
import type { Grant } from '../../../shared/grants/model'
import { rulesFor } from '../../../shared/grants/templates'
import type { InputOf } from '../../../shared/kernel/contract'
import type { LogEntry } from '../../../shared/kernel/record'
import {
  aFundForGrants,
  aGrant,
  aGrantPayment,
  agreed,
  approving,
  bought,
  CODE,
  handed,
  quoted,
  withCode,
  xiaoyu,
} from '../../world/grants'
import { chen, DAY, gao, li, liu, MONDAY, sun, wang, zhao, zhou } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('funds', aFundForGrants())
})
afterEach(() => world.close())

const id = '5tablet'
const asking: InputOf<typeof contract.askGrant> = {
  ...{
    audience: 'child',
    kind: 'tablet',
    title: '学习平板一台',
    reason: '没有能上网课的设备，打 13900002222',
  },
  ...{ summary: '给一位二年级学生的学习平板', fundId: 'mcommunity', earmark: 'e1', ceilingFen: 150_000 },
  person: xiaoyu,
}
const put = (over: Partial<Grant> = {}) => world.insert('grants', aGrant(over))
const grants = async () => (await world.all('grants')) as object[] as Grant[]
const grant = async () => (await grants())[0]
const payments = async () => (await world.all('fund_payments')) as object[] as Payment[]
const told = async (personId: string) =>
  (await world.all('notices'))
    .map((one) => one as { personId?: string; fact?: string })
    .filter((notice) => notice.personId === personId)
    .map(({ fact }) => fact)

describe('asked', () => {
  test('who it is lies sealed; nothing that reaches her stands anywhere in the clear', async () => {
    const { id: made } = await world.ask(chen, contract.askGrant, asking)
    const stored = JSON.stringify(await grants())
    for (const secret of [xiaoyu.calledName, xiaoyu.guardian.calledName, xiaoyu.guardian.phone])
      expect(stored).not.toContain(secret)
    expect(await world.ask(chen, contract.getGrant, { id: made })).toMatchObject({
      ...{ status: 'asked', workerName: '陈禾', rules: rulesFor.tablet, amountFen: 150_000, looks: [] },
    })
  })

  test('the children’s money pays for children alone; what nobody fixed pays for elders, too', async () => {
    const elder = {
      ...asking,
      audience: 'elder',
      person: { calledName: '王奶奶', phone: '13900001111' },
    } as const
    expect(await world.codeOf(chen, contract.askGrant, elder)).toBe('funds.off_earmark')
    expect(await world.codeOf(chen, contract.askGrant, { ...asking, earmark: 'e9' })).toBe(
      'funds.earmark_unknown',
    )
    expect(await world.codeOf(chen, contract.askGrant, { ...elder, earmark: 'general' })).toBe('ok')
    expect(await grants()).toHaveLength(1)
  })

  test('what will be public names nobody; a child has a guardian', async () => {
    expect(await world.codeOf(chen, contract.askGrant, { ...asking, summary: '给小雨的平板' })).toBe(
      'grants.summary_personal',
    )
    const alone = { ...asking, person: { calledName: '小雨', phone: '13900002222' } }
    expect(await world.codeOf(chen, contract.askGrant, alone)).toBe('grants.guardian_missing')
  })

  test('out of a fund of the own station; sent twice it is one', async () => {
    expect(await world.codeOf(zhao, contract.askGrant, asking)).toBe('not_found')
    const command = aCommandId()
    await world.ask(chen, contract.askGrant, asking, command)
    await world.ask(chen, contract.askGrant, asking, command)
    expect(await grants()).toHaveLength(1)
  })
})

describe('priced and approved', () => {
  test('a photo of the price: her own, used once, and it stays', async () => {
    await put()
    const photoId = await world.photo('pprice', { ownerId: chen.id, tidyAt: world.now() })
    const price = { shop: '春和电器', priceFen: 90_000, photoId }
    expect(await world.codeOf(li, contract.addQuote, { id, ...price })).toBe('requests.photo_unknown')
    await world.ask(chen, contract.addQuote, { id, ...price })
    const { quotes } = await world.ask(chen, contract.getGrant, { id })
    expect(quotes).toMatchObject([{ shop: '春和电器', photo: { id: photoId, check: 'passed' } }])
    expect(quotes[0]?.photo?.url).toBeDefined()
    await put({ _id: '5other' })
    expect(await world.codeOf(chen, contract.addQuote, { id: '5other', ...price })).toBe(
      'requests.photo_unknown',
    )
    expect(await tendPhotos(world.services)).toMatchObject({ removed: 0 })
  })

  test('above 1,000 yuan with two prices; then a payment waits for two others', async () => {
    await put()
    await world.ask(chen, contract.addQuote, { id, shop: '春和电器', priceFen: 129_900 })
    const [first] = (await grant())?.quotes ?? []
    const chosen = { id, quoteId: first?.id ?? '' }
    expect(await world.codeOf(chen, contract.askGrantApproval, chosen)).toBe('grants.second_quote')
    await world.ask(chen, contract.addQuote, { id, shop: '枫林数码', priceFen: 139_900 })
    const command = aCommandId()
    await world.ask(chen, contract.askGrantApproval, chosen, command)
    await world.ask(chen, contract.askGrantApproval, chosen, command)
    expect(await payments()).toMatchObject([
      {
        ...{ status: 'asked', amountFen: 129_900, purpose: 'children', earmark: 'e1' },
        ...{ words: asking.summary, askedBy: { accountId: chen.id }, headIds: [zhou.id, gao.id] },
      },
    ])
    expect(await grant()).toMatchObject({ status: 'approving', payment: { id: (await payments())[0]?._id } })
    expect(JSON.stringify(await payments())).not.toContain('小雨')
  })

  test('the fund has not enough: nothing is written', async () => {
    await put({ ...quoted, earmark: 'general', ceilingFen: 900_000, quotes: twoAbove(500_001) })
    expect(await world.codeOf(chen, contract.askGrantApproval, { id, quoteId: 'l1' })).toBe('funds.short')
    expect(await grant()).toMatchObject({ status: 'quoted', round: 0 })
    expect(await payments()).toEqual([])
  })
})

const twoAbove = (priceFen: number) =>
  ['l1', 'l2'].map((one) => ({ id: one, shop: '春和电器', priceFen, at: MONDAY }))

describe('what the fund decided', () => {
  const entry = (fact: string): LogEntry => ({ id: `e${fact}`, fact, at: MONDAY, by: zhou.id })
  const paid = {
    ...{
      amountFen: 126_800,
      voucher: '0001',
      photoIds: [],
      day: '2026-03-02',
      at: MONDAY,
      entryId: '4entry',
    },
    by: { accountId: chen.id, displayName: '陈禾' },
  }

  test.each([
    ['payment.approved', 'approved'],
    ['payment.declined', 'declined'],
    ['payment.withdrawn', 'quoted'],
    ['payment.paid', 'bought'],
  ])('%s, followed twice: %s, once', async (fact, status) => {
    await put(approving)
    const payment = aGrantPayment(fact === 'payment.paid' ? { paid } : {})
    await followPayment(world.services, payment, entry(fact))
    await followPayment(world.services, payment, entry(fact))
    expect(await grant()).toMatchObject({ status, version: 2 })
    if (fact === 'payment.paid') expect(await grant()).toMatchObject({ spentFen: 126_800 })
  })

  test('two at once, late, or of the desk: nothing more', async () => {
    await put(approving)
    const payment = aGrantPayment({ paid })
    await Promise.all([1, 2].map(() => followPayment(world.services, payment, entry('payment.paid'))))
    await followPayment(world.services, payment, entry('payment.approved'))
    await followPayment(world.services, payment, entry('payment.seconded'))
    const desk = aGrantPayment({ source: { kind: 'desk', id: '5tablet' } })
    await followPayment(world.services, desk, entry('payment.declined'))
    await followPayment(world.services, aGrantPayment({ _id: '3older' }), entry('payment.declined'))
    expect(await grant()).toMatchObject({ status: 'bought', version: 2, spentFen: 126_800 })
  })
})

describe('rules of use', () => {
  const said: InputOf<typeof contract.confirmGrant> = {
    ...{ code: CODE, as: 'guardian', rules: [...rulesFor.tablet] },
  }

  test('on her own phone: she reads them, agrees, and follows it from then on', async () => {
    await put(bought)
    const { code } = await world.ask(chen, contract.newGrantCode, { id })
    expect((await grant())?.codeHash).not.toContain(code)
    const seen = await world.ask(wang, contract.openGrantCode, { code })
    expect(seen).toMatchObject({
      title: '学习平板一台',
      rules: rulesFor.tablet,
      station: { name: '枫林社工站' },
    })
    expect(seen.id).toBeUndefined()
    expect(JSON.stringify(seen)).not.toContain('小雨')
    expect(await world.codeOf(wang, contract.getMyGrant, { id })).toBe('not_found')
    await world.ask(wang, contract.confirmGrant, { ...said, code })
    expect(await told(chen.id)).toEqual(['grant.confirmed'])
    expect(await world.ask(wang, contract.getMyGrant, { id })).toMatchObject({
      ...{ id, agreement: { how: 'phone', as: 'guardian' }, worker: { displayName: '陈禾' } },
    })
    expect((await world.ask(wang, contract.openGrantCode, { code })).id).toBe(id)
    expect(await world.codeOf(liu, contract.confirmGrant, { ...said, code })).toBe('grants.agreed')
  })

  test('whoever made the code does not agree for her; a new code ends the old one', async () => {
    await put({ ...bought, ...withCode })
    expect(await world.codeOf(chen, contract.confirmGrant, said)).toBe('grants.own_code')
    await world.ask(li, contract.newGrantCode, { id })
    expect(await world.codeOf(wang, contract.confirmGrant, said)).toBe('grants.code_unknown')
  })

  test('two with the same code at the same moment: it is one of theirs', async () => {
    await put({ ...bought, ...withCode })
    const codes = await Promise.all([wang, liu].map((one) => world.codeOf(one, contract.confirmGrant, said)))
    expect([...codes].sort()).toEqual(['grants.agreed', 'ok'])
    const mine = await Promise.all([wang, liu].map((one) => world.codeOf(one, contract.getMyGrant, { id })))
    expect(mine).toEqual(codes.map((code) => (code === 'ok' ? 'ok' : 'not_found')))
  })

  test('codes cannot be tried out: after ten wrong ones nobody is answered, right or wrong', async () => {
    await put({ ...bought, ...withCode })
    for (let wrong = 0; wrong < 10; wrong++)
      expect(await world.codeOf(wang, contract.openGrantCode, { code: `WRONG00${wrong}` })).toBe(
        'grants.code_unknown',
      )
    expect(await world.codeOf(wang, contract.openGrantCode, { code: CODE })).toBe('people.try_later')
    expect(await world.codeOf(liu, contract.openGrantCode, { code: CODE })).toBe('ok')
  })

  test('changed while she read: she reads them once more', async () => {
    await put({ ...bought, ...withCode })
    await world.ask(chen, contract.setGrantRules, { id, rules: ['只用来上课'] })
    expect(await world.codeOf(wang, contract.confirmGrant, said)).toBe('grants.rules_changed')
    expect(await world.codeOf(wang, contract.confirmGrant, { ...said, rules: ['只用来上课'] })).toBe('ok')
  })

  test('on paper, with a photo of the sheet', async () => {
    await put(bought)
    const photoId = await world.photo('psheet', { ownerId: chen.id })
    const foreign = await world.photo('pforeign')
    const paper = { id, as: 'guardian' } as const
    expect(await world.codeOf(chen, contract.confirmGrantOnPaper, { ...paper, photoId: foreign })).toBe(
      'requests.photo_unknown',
    )
    await world.ask(chen, contract.confirmGrantOnPaper, { ...paper, photoId })
    expect(await world.ask(li, contract.getGrant, { id })).toMatchObject({
      ...{ isAgreed: true, agreement: { how: 'paper', photo: { id: photoId } } },
    })
  })
})

describe('a photo that WeChat’s check held', () => {
  const show = { id, photoId: 'pprice', decision: 'show' } as const
  beforeEach(async () => {
    await put()
    await world.photo('pprice', { ownerId: chen.id, check: 'held' })
    const price = { id, shop: '春和电器', priceFen: 90_000, photoId: 'pprice' }
    await world.ask(chen, contract.addQuote, price)
  })
  const photo = async (who: typeof chen) => (await world.ask(who, contract.getGrant, { id })).quotes[0]?.photo

  test('a colleague looks and lets it out; never whoever took it, and no other station', async () => {
    expect(await photo(chen)).toMatchObject({ check: 'held', canReview: false })
    expect(await photo(li)).toMatchObject({ canReview: true, url: expect.stringMatching(/^http/) as string })
    expect(await world.codeOf(chen, contract.reviewGrantPhoto, show)).toBe('photos.own_photo')
    expect(await world.codeOf(zhao, contract.reviewGrantPhoto, show)).toBe('not_found')
    const other = { ...show, photoId: 'pelsewhere' }
    expect(await world.codeOf(li, contract.reviewGrantPhoto, other)).toBe('not_found')
    expect(await world.ask(li, contract.reviewGrantPhoto, show)).toEqual({ id: 'pprice', check: 'passed' })
    expect(await photo(li)).toMatchObject({ check: 'passed', canReview: false })
  })

  test('put away, nobody but its owner sees it', async () => {
    const hide = { ...show, decision: 'hide' } as const
    expect(await world.ask(li, contract.reviewGrantPhoto, hide)).toEqual({ id: 'pprice', check: 'hidden' })
    expect(await photo(li)).toEqual({ id: 'pprice', check: 'hidden', canReview: false })
    expect(await world.codeOf(li, contract.reviewGrantPhoto, show)).toBe('photos.already_judged')
  })
})

describe('handed over', () => {
  test('never without a yes to the rules of use', async () => {
    await put(bought)
    expect(await world.codeOf(chen, contract.handOverGrant, { id, followUpOn: '2026-03-16' })).toBe(
      'grants.unconfirmed',
    )
    expect(await grant()).toMatchObject({ status: 'bought' })
  })

  test('then looked after until it is over; on the day the worker is told once', async () => {
    await put({ ...agreed, recipientId: wang.id })
    await world.ask(chen, contract.handOverGrant, { id, followUpOn: '2026-03-16' })
    expect(await told(wang.id)).toEqual(['grant.handed'])
    expect(await remindFollowUps(world.services)).toBe(0)
    world.pass(14 * DAY)
    expect(await remindFollowUps(world.services)).toBe(1)
    expect(await remindFollowUps(world.services)).toBe(0)
    expect((await grant())?.log.at(-1)).toMatchObject({
      ...{ fact: 'grant.follow_up_due', detail: { tell: [chen.id] } },
    })
    expect((await grant())?.unsent).toHaveLength(1)
    await world.ask(li, contract.followUpGrant, { id, words: '每天写作业用', nextOn: '2026-04-01' })
    await world.ask(chen, contract.followUpGrant, { id, words: '好好的' })
    expect(await world.ask(chen, contract.getGrant, { id })).toMatchObject({
      ...{ status: 'closed', notes: [{ byName: '李悦' }, { byName: '陈禾' }] },
    })
    expect((await world.ask(chen, contract.listGrants, { filter: 'open' })).items).toEqual([])
    expect((await world.ask(chen, contract.listGrants, { filter: 'over' })).items).toHaveLength(1)
  })

  test('where she has left, the heads are told', async () => {
    await put({ ...handed, worker: { accountId: sun.id, displayName: '孙洁' }, nextClockAt: world.now() })
    await remindFollowUps(world.services)
    expect((await grant())?.log.at(-1)?.detail).toEqual({ tell: [zhou.id] })
  })
})

describe('who it is', () => {
  test('is read by the station’s workers alone, on record; she sees who looked', async () => {
    await put({ ...agreed, recipientId: wang.id })
    expect(await world.ask(li, contract.openGrantPerson, { id })).toEqual({ id, ...xiaoyu })
    for (const somebody of [zhao, gao, sun, wang])
      expect(await world.codeOf(somebody, contract.openGrantPerson, { id })).toBe('not_found')
    expect(await world.ask(wang, contract.getMyGrant, { id })).toMatchObject({
      looks: [{ displayName: '李悦' }],
    })
    expect((await world.ask(chen, contract.getGrant, { id })).looks).toHaveLength(1)
  })

  test('taken back with a reason, it lies with what is over', async () => {
    await put(quoted)
    await world.ask(chen, contract.withdrawGrant, { id, reason: '学校发了一台' })
    expect(await world.ask(chen, contract.getGrant, { id })).toMatchObject({
      ...{ status: 'withdrawn', endReason: '学校发了一台' },
    })
  })
})
