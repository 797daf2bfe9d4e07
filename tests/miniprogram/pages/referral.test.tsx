import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Side } from '@shared/referrals/model'
import type { ReferralRow, ReferralView } from '@shared/referrals/views'
import DeskReferral from '@/desk/referral/index'
import Referrals from '@/desk/referrals/index'
import DeskRequest from '@/desk/request/index'
import { ReferSheet } from '@/desk/request/refer/refer-sheet'
import Home from '@/pages/home/index'
import RequestPage from '@/pages/request/index'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, lampRequest, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const start = Date.UTC(2026, 2, 2, 1, 0)
const HOUR = 60 * 60 * 1000
let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'flamp' }
  now = start
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })

const row: ReferralRow = {
  ...{ id: 'flamp', state: 'sent', to: { kind: 'station', name: '果园新村社工站' }, fromName: '枫林社工站' },
  ...{ kind: 'care', urgency: 'normal', isCrisis: false, communityName: '槐安里', createdAt: start - HOUR },
  due: { what: 'answer', at: start + 3 * HOUR + 60_000 },
}
const view = (over: Partial<ReferralView> = {}): ReferralView => ({
  ...row,
  ...{
    sides: ['sender', 'colleague'],
    requestId: 'rlamp',
    senderName: '陈禾',
    parts: ['calledName', 'phone'],
  },
  reason: { words: '搬去女儿家住了', isHeld: false },
  consent: { how: 'spoken', words: '电话里问过' },
  copy: { calledName: '王奶奶', words: '客厅的灯坏了', talk: [], photoUrls: [] },
  ...over,
})
const moved = { id: 'flamp', state: 'accepted' }

describe('转介到别处', () => {
  const targets = {
    stations: [{ id: 'sguoyuan', name: '果园新村社工站' }],
    partners: [{ accountId: 'aqian', name: '钱医生' }],
    ...{ offices: ['街道民政科'], parts: ['calledName', 'phone'], consentNeed: 'always' },
  }
  const onDone = jest.fn()
  const open = async (more: object = {}, known: object = targets) => {
    stationSays({ 'referrals.listTargets': known, ...more })
    const sheet = render(<ReferSheet request={lampRequest()} onDone={onDone} onClose={jest.fn()} />)
    await screen.findByText('为什么转')
    return sheet
  }
  const missing = () => screen.getByRole('button', { name: '转出去' }).nextElementSibling?.textContent
  const fillIn = () => {
    pick('哪个社工站', '果园新村社工站')
    fireEvent.click(screen.getByRole('checkbox', { name: '称呼' }))
    pick('她怎么答应的', '当面或电话里答应的')
    write('为什么转', '搬去女儿家住了')
  }

  test('says what is missing, one thing after the other; only what was chosen goes', async () => {
    await open({ 'referrals.send': moved })
    expect(missing()).toBe('先选转到哪里')
    pick('哪个社工站', '果园新村社工站')
    expect(missing()).toBe('先选转哪几样')
    fireEvent.click(screen.getByRole('checkbox', { name: '称呼' }))
    expect(missing()).toBe('先问她同不同意')
    expect(screen.queryByRole('radio', { name: '有危险，等不及问' })).toBeNull()
    pick('她怎么答应的', '当面或电话里答应的')
    expect(missing()).toBe('先写一句为什么转')
    write('为什么转', '搬去女儿家住了')
    tap('转出去')
    await waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(callsOf('referrals.send').at(-1)?.input).toEqual({
      ...{ requestId: 'rlamp', to: { kind: 'station', stationId: 'sguoyuan' }, parts: ['calledName'] },
      ...{ reason: '搬去女儿家住了', consent: { how: 'spoken' } },
    })
  })
  test('an office from the list or typed; a partner', async () => {
    await open({ 'referrals.send': moved })
    fillIn()
    pick('转到哪里', '街道、区里')
    pick('哪个部门', '街道民政科')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '部门的名字' }).value).toBe('街道民政科')
    write('部门的名字', '区残联')
    tap('转出去')
    await waitFor(() => expect(callsOf('referrals.send')).toHaveLength(1))
    expect(callsOf('referrals.send')[0]?.input).toMatchObject({ to: { kind: 'office', name: '区残联' } })
    await screen.findByRole('button', { name: '转出去' })
    pick('转到哪里', '合作伙伴')
    expect(missing()).toBe('先选转到哪里')
    pick('哪位合作伙伴', '钱医生')
    expect(missing()).not.toBe('先选转到哪里')
  })
  test('where somebody is in danger a reason will do', async () => {
    await open({ 'referrals.send': moved }, { ...targets, consentNeed: 'unlessDanger' })
    fillIn()
    pick('她怎么答应的', '有危险，等不及问')
    expect(missing()).toBe('写一句为什么等不及问')
    write('为什么等不及问', '打不通电话')
    tap('转出去')
    await waitFor(() => expect(callsOf('referrals.send')).toHaveLength(1))
    expect(callsOf('referrals.send')[0]?.input).toMatchObject({ unasked: '打不通电话' })
    expect(callsOf('referrals.send')[0]?.input).not.toHaveProperty('consent')
  })
  test('a report from the street asks for nobody’s yes; nobody to choose says so', async () => {
    await open({}, { ...targets, stations: [], partners: [], consentNeed: 'never' })
    expect(screen.queryByText('她怎么答应的')).toBeNull()
    expect(screen.queryByText('本区眼下没有别的社工站。')).not.toBeNull()
    pick('转到哪里', '合作伙伴')
    expect(screen.queryByText(/站里还没有合作伙伴/)).not.toBeNull()
  })
  test('what a refusal sends back is still there, and after closing, too', async () => {
    const message = '这件事已经转出去一份，还没有回来。'
    const sheet = await open({ 'referrals.send': refused('referrals.already', message) })
    fillIn()
    tap('转出去')
    await screen.findByText(message)
    sheet.unmount()
    await open()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '为什么转' }).value).toBe('搬去女儿家住了')
  })
})

describe('两张单子', () => {
  const lists = (roles: readonly string[], items: readonly ReferralRow[]) => ({
    'people.getMe': { ...grannyWang, roles },
    'referrals.list': { items },
  })
  test('what came, with what is due in words; a tap opens it', async () => {
    stationSays(lists(['resident', 'worker'], [row]))
    render(<Referrals />)
    await screen.findByText('回话还有 3 小时')
    expect(screen.queryByText('等您回话')).not.toBeNull()
    fireEvent.click(screen.getByText('助浴理发助餐，枫林社工站转来'))
    expect(phone.went).toEqual(['/desk/referral/index?id=flamp'])
  })
  test('what was sent, and what is late', async () => {
    const late = { ...row, due: { what: 'done' as const, at: start - 25 * HOUR } }
    stationSays(
      lists(['resident', 'head'], [late, { ...late, id: 'fdone', due: undefined, outcome: 'resolved' }]),
    )
    render(<Referrals />)
    fireEvent.click(await screen.findByRole('radio', { name: '转出去的' }))
    await screen.findByText('办完已过 1 天')
    expect(screen.queryByText('1 件到时间了')).not.toBeNull()
    expect(screen.queryByText('有结果了')).not.toBeNull()
    expect(callsOf('referrals.list').at(-1)?.input).toEqual({ box: 'sent' })
  })
  test('a partner sees what came to her, and nothing to switch', async () => {
    stationSays(lists(['resident', 'partner'], []))
    render(<Referrals />)
    await screen.findByText('没有转进来的')
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

describe('一件转介', () => {
  const open = async (over: Partial<ReferralView>, more: object = {}) => {
    stationSays({ 'referrals.get': view(over), ...more })
    render(<DeskReferral />)
    await screen.findByText('为什么转')
  }
  const all = [
    '收回',
    '接不了',
    '我们接',
    '我来接',
    '他们接不了',
    '他们接了',
    '记下他们的结果',
    '办完了，交回去',
  ]
  const seen = () => all.filter((name) => button(name) !== null)
  const office = { kind: 'office', name: '街道民政科' } as const
  const partner = { kind: 'partner', name: '钱医生' } as const
  const receiver: Side[] = ['receiver']
  test.each([
    ['the sender may take it back', {}, ['收回']],
    ['a colleague looks on', { sides: ['colleague'] }, []],
    ['a station answers', { sides: receiver }, ['接不了', '我们接']],
    ['a partner answers', { sides: receiver, to: partner }, ['接不了', '我来接']],
    ['the sender writes down what an office said', { to: office }, ['收回', '他们接不了', '他们接了']],
    ['an office’s result', { to: office, state: 'accepted' }, ['记下他们的结果']],
    ['a partner gives it back', { sides: receiver, to: partner, state: 'accepted' }, ['办完了，交回去']],
    ['what a station took over stays there', { sides: receiver, state: 'accepted' }, []],
    ['what is over', { state: 'declined' }, []],
  ] as const)('%s', async (_who, over, expected) => {
    await open(over as Partial<ReferralView>)
    expect(seen()).toEqual(expected)
  })
  test('the sender reads what was passed on, why, and how she agreed', async () => {
    await open({ answer: { words: '眼下人手不够', isHeld: true }, state: 'declined', due: undefined })
    expect(screen.queryByText('果园新村社工站接不了，还在您这里')).not.toBeNull()
    for (const words of ['称呼、电话', '搬去女儿家住了', '眼下人手不够'])
      expect(screen.queryByText(words)).not.toBeNull()
    expect(screen.queryByText('本人同意，当面或电话里答应的：电话里问过')).not.toBeNull()
    expect(screen.queryByText(/拿不准/)).not.toBeNull()
    fireEvent.click(screen.getByText('打开这件事'))
    expect(phone.went).toEqual(['/desk/request/index?id=rlamp'])
  })
  test.each([
    ['resolved', '果园新村社工站办好了'],
    ['closed', '果园新村社工站结束了这件事'],
    ['withdrawn', '居民撤回了'],
  ] as const)('it was taken over and is %s', async (outcome, sentence) => {
    await open({ state: 'accepted', outcome, due: undefined, requestId: undefined })
    expect(screen.queryByText(sentence)).not.toBeNull()
    expect(screen.queryByText('打开这件事')).toBeNull()
  })
  test('the receiver hears that phone and door come with the yes', async () => {
    await open({ sides: receiver }, { 'referrals.accept': moved })
    expect(screen.queryByText(/^电话接了以后，从那件事里点开/)).not.toBeNull()
    tap('我们接')
    await waitFor(() => expect(callsOf('referrals.accept')[0]?.input).toEqual({ id: 'flamp' }))
  })
  test('a partner who has it rings', async () => {
    const copy = { calledName: '王奶奶', phone: '13800000000', building: '3 号楼', talk: [], photoUrls: [] }
    await open({ sides: receiver, to: partner, state: 'accepted', copy })
    expect(button('打给王奶奶')).not.toBeNull()
    expect(screen.queryByText('槐安里 3 号楼')).not.toBeNull()
    expect(screen.queryByText(/接了以后/)).toBeNull()
  })
  test('no needs a reason, and what is written outlives a refusal', async () => {
    const message = '那边已经接了，这一步现在用不上。'
    await open({ sides: receiver }, { 'referrals.decline': refused('referrals.not_now', message) })
    tap('接不了')
    write('为什么接不了', '眼下人手不够')
    tap('回给他们')
    await screen.findByText(message)
    expect(callsOf('referrals.decline')[0]?.input).toEqual({ id: 'flamp', reason: '眼下人手不够' })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '为什么接不了' }).value).toBe('眼下人手不够')
  })
  test('what an office brought about is written down', async () => {
    await open({ to: office, state: 'accepted' }, { 'referrals.giveBack': { ...moved, state: 'returned' } })
    tap('记下他们的结果')
    write('办成什么样了', '批下来了')
    tap('记下来')
    await waitFor(() =>
      expect(callsOf('referrals.giveBack')[0]?.input).toEqual({ id: 'flamp', result: '批下来了' }),
    )
  })
  test.each([
    [{ consent: undefined, unasked: '打不通电话' }, '有危险，没有等她同意：打不通电话'],
    [{ consent: undefined }, '报的是街上的隐患，不涉及个人。'],
    [{ consent: { how: 'written' } }, '本人同意，写下来签了字'],
  ] as const)('her yes: %j', async (over, said) => {
    await open(over)
    expect(screen.queryByText(said)).not.toBeNull()
  })
  test('nothing of it stays on the phone', async () => {
    await open({})
    expect([...phone.store.values()].join()).not.toContain('女儿家')
  })
})

describe('where it shows', () => {
  const detail = { toName: '果园新村社工站', parts: ['calledName', 'phone'], displayName: '陈禾' }
  const referred = { id: 't9', fact: 'request.referred', at: 1_000_000, by: 'staff' as const, detail }
  const passed = '转给果园新村社工站的只有这些：称呼、电话。别的他们看不到。'
  test.each([false, true])('the resident reads to whom and what; elder: %s', async (isElder) => {
    act(() => setElder(isElder))
    stationSays({ 'requests.get': lampRequest({ status: 'working', timeline: [referred] }) })
    render(<RequestPage />)
    await screen.findByText(passed)
    if (!isElder) expect(screen.queryByText('小陈转给了果园新村社工站')).not.toBeNull()
  })
  test.each([
    [
      'that it is out',
      { referral: { id: 'flamp', isOpen: true } },
      [referred],
      /转给了果园新村社工站，还没有结果。/,
    ],
    ['that it was', { referral: { id: 'flamp', isOpen: false } }, [], /转介过/],
    [
      'what came along',
      { referral: { id: 'flamp', isOpen: false }, cameWith: ['calledName' as const] },
      [],
      /带来的只有：称呼。/,
    ],
  ] as const)('the desk reads %s', async (_what, over, timeline, said) => {
    stationSays({
      'requests.get': lampRequest({
        ...{ status: 'working', parties: ['assignee', 'colleague'], timeline: [...timeline] },
        ...(over as Partial<ReturnType<typeof lampRequest>>),
      }),
    })
    render(<DeskRequest />)
    await screen.findByText(said)
    fireEvent.click(screen.getByText('看转介'))
    expect(phone.went).toEqual(['/desk/referral/index?id=flamp'])
    tap('更多')
    expect(screen.queryByRole('radio', { name: '转介到别处' }) === null).toBe(over.referral.isOpen)
  })
  test('a partner gets there from home', async () => {
    stationSays({
      'people.getMe': { ...grannyWang, roles: ['resident', 'partner'] },
      'network.getStation': fenglin,
      'requests.listMine': { items: [] },
    })
    render(<Home />)
    fireEvent.click(await screen.findByRole('button', { name: '转给您的事' }))
    expect(phone.went).toEqual(['/desk/referrals/index'])
  })
})
