import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { GrantView } from '@shared/grants/views'
import DeskGrantPage from '@/desk/grant/index'
import GrantsPage from '@/desk/grants/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { helpFund, monday, payment, quote, quoted, row, view } from './grant-lines'
import { callsOf, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: '5tablet' }
  now = monday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const because = (name: string) => screen.getByRole('button', { name }).nextElementSibling?.textContent
const moved = (status: string) => ({ id: '5tablet', status })
const DAY = 86_400_000

describe('the list', () => {
  const open = async (items: readonly object[], more: object = {}) => {
    stationSays({ 'grants.list': { items }, 'funds.listStation': { funds: [helpFund] }, ...more })
    render(<GrantsPage />)
    await screen.findByText(items.length === 0 ? '手上没有资助' : '学习平板一台')
  }

  test('what is to be looked after today comes first to the eye; nobody is named', async () => {
    await open([row, { ...row, id: '5walker', title: '助行器', status: 'handed', followUpOn: '2026-03-02' }])
    expect(screen.getByRole('heading', { name: '1 件该回访了' })).toBeTruthy()
    expect(screen.getByText('该回访了')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '打开助行器' }))
    expect(phone.went).toContain('/desk/grant/index?id=5walker')
    pick('看哪一部分', '办完的')
    await waitFor(() => expect(callsOf('grants.list').at(-1)?.input).toEqual({ filter: 'over' }))
  })

  test.each([
    ['bought', false, '等本人同意规则'],
    ['bought', true, '可以交了'],
    ['approving', false, '等两个人点头'],
  ] as const)('%s, agreed to: %s', async (status, isAgreed, word) => {
    await open([{ ...row, status, isAgreed, followUpOn: undefined }])
    expect(screen.getByText(word)).toBeTruthy()
  })

  test('asked for a child: with a guardian, from money that pays for children', async () => {
    await open([], { 'grants.ask': moved('asked') })
    tap('提一件')
    await screen.findByText(/能动 5,000.00 元|从哪个专项付/)
    expect(because('提出来')).toBe('写一下要买什么')
    const parts = within(screen.getByRole('radiogroup', { name: '从哪个专项付' }))
    expect(parts.getAllByRole('radio').map((one) => one.getAttribute('aria-label'))).toEqual([
      '不限用途',
      '给孩子',
    ])
    write('要买什么', '学习平板一台')
    expect(because('提出来')).toBe('写一下怎么称呼')
    write('孩子怎么称呼', '朵朵')
    write('为什么需要', '没有能上网课的设备')
    write('公示上怎么说', '给朵朵的平板')
    pick('从哪个专项付', '给孩子')
    write('最多花多少', '1500')
    expect(because('提出来')).toMatch(/给孩子的，要有监护人/)
    write('监护人怎么称呼', '吴姐')
    write('监护人的电话', '1390000')
    expect(because('提出来')).toBe('电话对一下，手机号是 11 位')
    write('监护人的电话', '13900002222')
    expect(because('提出来')).toMatch(/公示里像是写了名字/)
    write('公示上怎么说', '给一位二年级学生的平板')
    tap('提出来')
    await waitFor(() => expect(phone.went).toContain('/desk/grant/index?id=5tablet'))
    expect(callsOf('grants.ask')[0]?.input).toEqual({
      ...{ audience: 'child', kind: 'tablet', title: '学习平板一台', reason: '没有能上网课的设备' },
      ...{ summary: '给一位二年级学生的平板', fundId: 'mhelp', earmark: 'e1', ceilingFen: 150_000 },
      person: { calledName: '朵朵', guardian: { calledName: '吴姐', phone: '13900002222' } },
    })
  })

  test('what is missing is said, and no more is asked for than is there', async () => {
    await open([])
    tap('提一件')
    await screen.findByText(/从哪个专项付/)
    pick('给谁', '给一家人')
    write('要买什么', '小洗衣机')
    write('怎么称呼', '孙阿姨')
    expect(because('提出来')).toBe('写一句为什么需要')
    write('为什么需要', '原来那台不转了')
    expect(because('提出来')).toBe('写一句公示上怎么说')
    write('公示上怎么说', '给一户家庭的洗衣机')
    expect(because('提出来')).toBe('写最多花多少钱')
    write('最多花多少', '9000')
    expect(because('提出来')).toBe('这个专项能动的只有 2,000.00 元')
    write('最多花多少', '800')
    expect(because('提出来')).toMatch(/还没有能打通的电话/)
  })

  test('without a fund nothing can be asked for', async () => {
    await open([], { 'funds.listStation': { funds: [{ ...helpFund, canWrite: false }] } })
    tap('提一件')
    await screen.findByText(/站里还没有基金/)
  })
})

describe('one grant', () => {
  const open = async (over: Partial<GrantView>, more: object = {}) => {
    stationSays({ 'grants.get': view(over), ...more })
    render(<DeskGrantPage />)
    await screen.findByRole('heading', { name: '使用规则' })
  }

  test('a price: the shop and what it wants', async () => {
    await open({}, { 'grants.addQuote': moved('quoted') })
    expect(screen.getByRole('heading', { name: '先问一家店的价钱' })).toBeTruthy()
    tap('记一个报价')
    expect(because('记下来')).toBe('写一下哪家店')
    write('哪家店', '春和电器行')
    expect(because('记下来')).toBe('写一下多少钱')
    write('多少钱', '1299')
    tap('记下来')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(callsOf('grants.addQuote')[0]?.input).toEqual({
      ...{ id: '5tablet', shop: '春和电器行', priceFen: 129_900 },
    })
  })

  test('the price that fits can be asked for; the one above the ceiling says why not', async () => {
    await open(quotedView, { 'grants.askApproval': moved('approving') })
    expect(because('用北辰数码的，请人批')).toMatch(/超过了当初说的 1500 元/)
    tap('用春和电器行的，请人批')
    await waitFor(() => expect(callsOf('grants.askApproval')).toHaveLength(1))
    expect(callsOf('grants.askApproval')[0]?.input).toEqual({ id: '5tablet', quoteId: 'l1' })
  })

  test('a price or a sheet that WeChat’s check held waits for a colleague', async () => {
    const held = (id: string) => ({ id, url: `https://file/${id}`, check: 'held', canReview: true }) as const
    const priced = {
      ...quotedView,
      quotes: [{ ...quote('l1', '春和电器行', 129_900), photo: held('pprice') }],
    }
    const agreement = { how: 'paper', as: 'guardian', at: monday, photo: held('psheet') } as const
    const review = { 'grants.reviewPhoto': { id: 'pprice', check: 'hidden' } }
    await open({ ...priced, status: 'bought', isAgreed: true, agreement }, review)
    for (const [at, photoId] of ['pprice', 'psheet'].entries()) {
      fireEvent.click(screen.getAllByRole('button', { name: '收起来' })[at] ?? document.body)
      await waitFor(() => expect(callsOf('grants.reviewPhoto')).toHaveLength(at + 1))
      expect(callsOf('grants.reviewPhoto')[at]?.input).toEqual({ id: '5tablet', photoId, decision: 'hide' })
    }
  })

  test('the fund says no: the words stand there', async () => {
    await open(quotedView, { 'grants.askApproval': refused('funds.short', '专项里的钱不够。') })
    tap('用春和电器行的，请人批')
    await screen.findByText('专项里的钱不够。')
  })

  test.each([
    ['approving', '看批到哪里了'],
    ['approved', '买好了，去记付款'],
  ] as const)('%s: on to the payment', async (status, word) => {
    await open({ ...quotedView, status, payment })
    tap(word)
    expect(phone.went).toContain('/desk/payment/index?id=3tablet')
    expect(button('不办了，收回')).toBeNull()
  })

  test('bought: a code for the own phone, shown once', async () => {
    await open(boughtView, { 'grants.newCode': { ...moved('bought'), code: 'K7M2XQ4D' } })
    expect(button('交到手上')).toBeNull()
    tap('请本人看规则')
    expect(screen.getByText(/已经给过一个码/)).toBeTruthy()
    tap('给一个码')
    await screen.findByText('K7M2')
    tap('复制这个码')
    await screen.findByText('码复制好了，发给本人就行')
    expect(phone.copied).toEqual(['K7M2XQ4D'])
    expect(phone.card).toMatchObject({ path: '/fund/grant/index?code=K7M2XQ4D' })
  })

  test('or on paper: a child’s guardian signs, with a photo', async () => {
    await open(boughtView)
    tap('请本人看规则')
    pick('怎么看', '在纸上签字')
    const who = within(screen.getByRole('radiogroup', { name: '谁签的字' }))
    expect(who.getAllByRole('radio')).toHaveLength(1)
    expect(because('记下来')).toBe('拍一张签了字的纸')
  })

  test('agreed to: handed over with a day to look after it', async () => {
    await open(agreedView, { 'grants.handOver': moved('handed') })
    expect(screen.getByText(/监护人 .*在自己手机上同意了/)).toBeTruthy()
    tap('交到手上')
    pick('什么时候回访', '一个月后')
    tap('交了')
    await waitFor(() => expect(callsOf('grants.handOver')).toHaveLength(1))
    expect(callsOf('grants.handOver')[0]?.input).toEqual({ id: '5tablet', followUpOn: '2026-04-02' })
  })

  test('looked after: a note and the next day, or the end', async () => {
    const handed = { ...agreedView, status: 'handed', followUpOn: '2026-03-02' } as const
    await open(handed, { 'grants.followUp': moved('closed') })
    tap('记一次回访')
    expect(because('记下来')).toBe('先写一句')
    write('用得怎么样', '每天写作业用')
    pick('下次什么时候', '不用再去了')
    tap('记下来，办完了')
    await waitFor(() => expect(callsOf('grants.followUp')).toHaveLength(1))
    expect(callsOf('grants.followUp')[0]?.input).toEqual({ id: '5tablet', words: '每天写作业用' })
  })

  test('rules: one a line, so many and so long', async () => {
    await open({}, { 'grants.setRules': moved('asked') })
    fireEvent.click(screen.getByRole('link', { name: '改一改' }))
    write('使用规则', ' \n')
    expect(because('就用这些')).toBe('至少写一条')
    write('使用规则', Array.from({ length: 9 }, () => '一条').join('\n'))
    expect(because('就用这些')).toMatch(/最多 8 条/)
    write('使用规则', `一条\n${'长'.repeat(41)}`)
    expect(because('就用这些')).toMatch(/第 2 条太长了/)
    fireEvent.click(screen.getByRole('link', { name: '换回站里常用的' }))
    write('使用规则', '只用来上课\n\n 不转卖 ')
    tap('就用这些')
    await waitFor(() => expect(callsOf('grants.setRules')).toHaveLength(1))
    expect(callsOf('grants.setRules')[0]?.input).toEqual({ id: '5tablet', rules: ['只用来上课', '不转卖'] })
  })

  test('who it is: by a tap that stays on record', async () => {
    const person = {
      id: '5tablet',
      calledName: '朵朵',
      guardian: { calledName: '吴姐', phone: '13900002222' },
    }
    await open({ looks: [{ displayName: '李悦', at: monday - DAY }] }, { 'grants.openPerson': person })
    expect(screen.queryByText('朵朵')).toBeNull()
    expect(screen.getByText(/李悦 .*看过/)).toBeTruthy()
    tap('打开看是谁')
    await screen.findByText('朵朵')
    tap('打给监护人吴姐')
    expect(phone.called).toEqual(['13900002222'])
  })

  test('taken back with a reason; what is over has nothing to do', async () => {
    await open({}, { 'grants.withdraw': moved('withdrawn') })
    tap('不办了，收回')
    write('为什么不办了', '学校发了一台')
    tap('收回')
    await waitFor(() => expect(callsOf('grants.withdraw')).toHaveLength(1))
    expect(callsOf('grants.withdraw')[0]?.input).toEqual({ id: '5tablet', reason: '学校发了一台' })
  })

  test.each([
    ['withdrawn', '这件收回了'],
    ['declined', '这件没有批'],
    ['closed', '回访完了，用得好好的'],
  ] as const)('%s: as it ended', async (status, sentence) => {
    const notes = [{ id: 'l1', at: monday - DAY, words: '每天写作业用', byName: '李悦' }]
    await open({ status, endReason: '学校发了一台', notes })
    expect(screen.getByRole('heading', { name: sentence })).toBeTruthy()
    expect(screen.getByText('每天写作业用')).toBeTruthy()
    expect(button(/报价|回访|交到/)).toBeNull()
  })
})

const quotedView: Partial<GrantView> = { ...quoted, quotes: [...quoted.quotes] }
const boughtView: Partial<GrantView> = {
  ...quotedView,
  status: 'bought',
  payment,
  spentFen: 126_800,
  hasCode: true,
}
const agreedView: Partial<GrantView> = {
  ...boughtView,
  ...{ isAgreed: true, agreement: { how: 'phone', as: 'guardian', at: monday - DAY } },
}
