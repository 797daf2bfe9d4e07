import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import DeskWishPage from '@/desk/wish/index'
import DeskWishesPage from '@/desk/wishes/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { sunday } from './errand-lines'
import { callsOf, fenglin, refused, stationSays } from './lines'
import { deskWish } from './wish-lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))
jest.mock('@/call/pick-photos', () => ({
  ...jest.requireActual<object>('@/call/pick-photos'),
  readPhoto: () => Promise.resolve('AAAA'),
}))

let now = 0
beforeEach(() => {
  fresh()
  now = sunday
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 700))
})
afterEach(() => jest.restoreAllMocks())

const button = (name: string | RegExp) => screen.queryByRole('button', { name })
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const heading = (name: string) => screen.findByRole('heading', { name })
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } })

const post = {
  ...{ id: 'pchen', role: 'worker', displayName: '小陈', status: 'open', desks: ['social'] },
  ...{ stationId: 'sfenglin', communityCodes: ['120113001001'], since: sunday },
}
const chen = {
  ...{ id: 'achen', roles: ['resident', 'worker'], posts: [post] },
  consents: { requestMoved: 0, requestArrived: 0 },
}
const counts = { asked: 1, open: 2, claimed: 3, received: 1, thanks: 0 }

describe('the list', () => {
  const open = (more: Readonly<Record<string, unknown>> = {}) => {
    stationSays({
      ...{ 'people.getMe': chen, 'network.getStation': fenglin, 'wishes.countOfStation': counts },
      ...{ 'wishes.listOfStation': { items: [deskWish] }, ...more },
    })
    return render(<DeskWishesPage />)
  }

  test('says what is first, each part how many, and leads to the wish', async () => {
    open()
    await heading('1 个心愿，等您去看看')
    expect(screen.getByRole('radio', { name: '已认领 3' })).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: /^一副老花镜，等您核实，给长者/ }))
    expect(phone.went).toEqual(['/desk/wish/index?id=hglasses'])
    choose('站里收到 1')
    await waitFor(() => expect(callsOf('wishes.listOfStation').at(-1)?.input).toEqual({ filter: 'received' }))
  })

  test.each([
    [{ ...counts, asked: 0 }, '1 份礼物，等您送去'],
    [{ ...counts, asked: 0, received: 0, thanks: 2 }, '2 段话，等您看过再转'],
    [{ ...counts, asked: 0, received: 0 }, '眼下都看过了'],
  ])('%j', async (known, sentence) => {
    open({ 'wishes.countOfStation': known })
    await heading(sentence)
  })

  test('what lies at the station has its number as it stands on the parcel', async () => {
    open({ 'wishes.listOfStation': { items: [{ ...deskWish, status: 'received', number: '20261108-02' }] } })
    await screen.findByText('给长者 · 2026 年 11 月 8 日第 2 件')
  })

  test('a promise that is over says so; nothing there says so, too', async () => {
    const late = { ...deskWish, status: 'claimed', promisedOn: '2026-11-20', companyName: '春和便民店' }
    open({ 'wishes.listOfStation': { items: [late] } })
    await screen.findByText('给长者 · 说好 11 月 20 日，过了 · 春和便民店')
    expect(screen.getByText('过了日子')).toBeTruthy()
  })

  const terms = { days: 7, graceDays: 3, capLimitFen: 50_000 }
  const head = { ...chen, roles: ['resident', 'head'], posts: [{ ...post, role: 'head' }] }

  test.each([
    [/^认领后几天送到，现在给 7 天/, '10 天', { days: 10 }, '从现在起给 10 天'],
    [/^过了日子再等几天，现在再等 3 天/, '5 天', { graceDays: 5 }, '从现在起过了日子再等 5 天'],
    [
      /^一个心愿最多多少钱，现在最多 500 元/,
      '300 元',
      { capLimitFen: 30_000 },
      '从现在起一个心愿最多 300 元',
    ],
  ])('the head sets it: %s', async (row, choice, set, said) => {
    open({
      ...{ 'people.getMe': head, 'wishes.getTerms': terms },
      'wishes.setTerms': { ...terms, ...set },
    })
    fireEvent.click(await screen.findByRole('button', { name: row }))
    expect(screen.getByText(/已经写下的、认领了的，还按原来说好的/)).toBeTruthy()
    fireEvent.click(await screen.findByRole('radio', { name: choice }))
    tap('照这个算')
    await screen.findByText(said)
    expect(callsOf('wishes.setTerms')[0]?.input).toEqual({ stationId: 'sfenglin', ...set })
    await waitFor(() => expect(callsOf('wishes.getTerms')).toHaveLength(2))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a refusal stays on the sheet; to a worker the terms are not shown', async () => {
    const { unmount } = open({
      ...{ 'people.getMe': head, 'wishes.getTerms': terms },
      'wishes.setTerms': refused('not_found', '没有找到，可能已经不在您这里了。'),
    })
    fireEvent.click(await screen.findByRole('button', { name: /^认领后几天送到/ }))
    tap('照这个算')
    await screen.findByText('没有找到，可能已经不在您这里了。')
    unmount()
    open()
    await screen.findByRole('button', { name: /^一副老花镜，等您核实/ })
    await waitFor(() => expect(callsOf('people.getMe').length).toBeGreaterThan(1))
    expect(button(/^认领后几天送到/)).toBeNull()
  })

  test('one is written down for somebody', async () => {
    open({ 'wishes.write': { id: 'hnew', status: 'asked' } })
    await heading('1 个心愿，等您去看看')
    tap('替居民写一个')
    write('想要什么', '一根拐杖')
    write('什么样的，做什么用', '四个脚的')
    choose('给长者')
    write('怎么称呼', '赵大爷')
    write('几号楼几门', '3 号楼 1 门')
    await screen.findByText('枫林里')
    tap('记下来')
    await waitFor(() =>
      expect(callsOf('wishes.write')[0]?.input).toEqual({
        ...{ communityCode: '120113001001', audience: 'elder', title: '一根拐杖', words: '四个脚的' },
        applicant: { calledName: '赵大爷', place: '3 号楼 1 门' },
      }),
    )
  })
})

describe('one wish at the desk', () => {
  const open = async (over: object, sentence: string, more: Readonly<Record<string, unknown>> = {}) => {
    phone.params = { id: 'hglasses' }
    stationSays({ 'wishes.getForDesk': { ...deskWish, ...over }, 'people.getMe': chen, ...more })
    render(<DeskWishPage />)
    await heading(sentence)
  }
  const moved = (status: string) => ({ id: 'hglasses', status })
  const asked = '一副老花镜，去看看再上墙'

  test('seen to and published; what is missing stands under the button', async () => {
    await open({}, asked, { 'wishes.verify': moved('open') })
    tap('核实上墙')
    expect(screen.getByText('起一个化名')).toBeTruthy()
    choose('眼镜')
    write('化名', '老槐树')
    write('最多多少钱', '800')
    expect(screen.getByText('上限是 500 元')).toBeTruthy()
    write('最多多少钱', '80')
    tap('挂到墙上')
    await waitFor(() =>
      expect(callsOf('wishes.verify')[0]?.input).toEqual({
        ...{ id: 'hglasses', seen: 'visit', title: '一副老花镜', words: '看报纸用', drawing: 'glasses' },
        ...{ audience: 'elder', pseudonym: '老槐树', capFen: 8000, hasConsent: false },
      }),
    )
  })

  test("a child's wish waits for the guardian's yes", async () => {
    await open({ audience: 'child' }, asked, { 'wishes.verify': moved('open') })
    tap('核实上墙')
    write('化名', '小杨树')
    write('最多多少钱', '80')
    expect(screen.getByText('写上监护人怎么称呼和电话')).toBeTruthy()
    write('监护人怎么称呼', '妈妈')
    write('监护人的电话', '13800000002')
    expect(screen.getByText('先问过监护人')).toBeTruthy()
    choose('问过，同意了')
    tap('挂到墙上')
    await waitFor(() =>
      expect(callsOf('wishes.verify')[0]?.input).toMatchObject({
        ...{ hasConsent: true, guardian: { calledName: '妈妈', phone: '13800000002' } },
      }),
    )
  })

  test('not onto the wall: whoever asked reads why', async () => {
    await open({}, asked, { 'wishes.decline': moved('declined') })
    tap('不上墙')
    write('为什么', '站里就有一把')
    fireEvent.click(screen.getAllByRole('button', { name: '不上墙' }).at(-1) ?? document.body)
    await waitFor(() =>
      expect(callsOf('wishes.decline')[0]?.input).toEqual({ id: 'hglasses', reason: '站里就有一把' }),
    )
  })

  test('who it is for opens on purpose, and says beforehand that it is on record', async () => {
    const person = { id: 'hglasses', calledName: '王奶奶', place: '6 号楼 2 门 301', askedWords: '看报纸用' }
    await open({}, asked, { 'wishes.openApplicant': { ...person, phone: '13800000000' } })
    tap('看是谁、住在哪里')
    expect(screen.getByText(/打开会记一笔/)).toBeTruthy()
    expect(screen.queryByText('6 号楼 2 门 301')).toBeNull()
    tap('打开看看')
    await screen.findByText('6 号楼 2 门 301')
    tap('王奶奶 13800000000')
  })

  test('a gift that costs more than the cap is said; the number comes with the answer', async () => {
    const over = { status: 'claimed', capFen: 8000, pseudonym: '老槐树', can: ['receive'] }
    await open(over, '一副老花镜，有人在准备', {
      'wishes.receive': refused('wishes.value_over', '这个心愿的上限是 80 元'),
    })
    tap('收到礼物')
    expect(screen.getByText('写一下值多少钱')).toBeTruthy()
    write('值多少钱', '76.5')
    expect(screen.getByText('记 76.50 元')).toBeTruthy()
    tap('登记')
    await screen.findByText('这个心愿的上限是 80 元')
    expect(callsOf('wishes.receive')[0]?.input).toEqual({
      ...{ id: 'hglasses', words: '一副老花镜', valueFen: 7650 },
    })
    stationSays({
      ...{ 'wishes.getForDesk': { ...deskWish, ...over }, 'people.getMe': chen },
      'wishes.receive': { ...moved('received'), number: '20261108-02' },
    })
    tap('登记')
    await screen.findByText('登记好了，包裹上写“2026 年 11 月 8 日第 2 件”')
  })

  test('taken back from whoever has promised it: where it goes is chosen, and the giver reads why', async () => {
    const over = { status: 'claimed', promisedOn: '2026-11-20', can: ['receive', 'recall'] }
    await open(over, '一副老花镜，11 月 20 日前送来', { 'wishes.recall': moved('recalled') })
    tap('收回')
    choose('不用送了')
    write('为什么收回', '老人家搬去外地了')
    fireEvent.click(screen.getAllByRole('button', { name: '收回' }).at(-1) ?? document.body)
    await waitFor(() =>
      expect(callsOf('wishes.recall')[0]?.input).toEqual({
        ...{ id: 'hglasses', to: 'end', reason: '老人家搬去外地了' },
      }),
    )
  })

  test('a gift that is here already only comes to its end', async () => {
    const over = { status: 'received', can: ['handOver', 'recall'] }
    await open(over, '一副老花镜在站里，等您送去', { 'wishes.recall': moved('recalled') })
    tap('收回')
    expect(screen.queryByRole('radio', { name: '放回墙上' })).toBeNull()
    write('为什么收回', '老人家搬去外地了，东西给您留着')
    fireEvent.click(screen.getAllByRole('button', { name: '收回' }).at(-1) ?? document.body)
    await waitFor(() => expect(callsOf('wishes.recall')[0]?.input).toMatchObject({ to: 'end' }))
  })

  test('handed over: a colleague there, or a photo; a child has a guardian who signs', async () => {
    const member = { accountId: 'ayue', openRequests: 0, post: { ...post, id: 'pyue', displayName: '李悦' } }
    await open({ status: 'received', audience: 'child', can: ['handOver'] }, '一副老花镜在站里，等您送去', {
      'people.listTeam': {
        station: { id: 'sfenglin', name: '枫林街道社工站' },
        members: [member],
        invites: [],
      },
      'wishes.handOver': moved('delivered'),
    })
    tap('交到手上')
    expect(screen.getByText(/要有一位同事在场，或者拍一张签收单/)).toBeTruthy()
    choose('本人签收')
    expect(screen.getByText(/孩子的礼物由监护人签收/)).toBeTruthy()
    choose('监护人签收')
    fireEvent.click(await screen.findByRole('radio', { name: '李悦' }))
    tap('交到了')
    await waitFor(() =>
      expect(callsOf('wishes.handOver')[0]?.input).toEqual({
        ...{ id: 'hglasses', signedBy: 'guardian', photoIds: [], witnessId: 'ayue' },
      }),
    )
  })

  test('a picture for the giver goes only after it was looked at', async () => {
    await open({ status: 'received', can: ['handOver'] }, '一副老花镜在站里，等您送去', {
      ...{ 'photos.add': { id: 'pthing' }, 'wishes.handOver': moved('delivered') },
      'people.listTeam': {
        ...{ station: { id: 'sfenglin', name: '枫林街道社工站' }, invites: [] },
        members: [{ accountId: 'ayue', openRequests: 0, post: { ...post, id: 'py', displayName: '李悦' } }],
      },
    })
    tap('交到手上')
    fireEvent.click(await screen.findByRole('radio', { name: '李悦' }))
    phone.picked = ['/tmp/thing.jpg']
    fireEvent.click(screen.getAllByRole('button', { name: '拍一张' }).at(-1) ?? document.body)
    expect(await screen.findByText('先看一眼给送的人的照片')).toBeTruthy()
    choose('看过了，都没有')
    tap('交到了')
    await waitFor(() =>
      expect(callsOf('wishes.handOver')[0]?.input).toEqual({
        ...{ id: 'hglasses', signedBy: 'self', photoIds: [], witnessId: 'ayue' },
        giverPhoto: { id: 'pthing', isCleared: true },
      }),
    )
  })

  test('what the check held, a colleague looks at', async () => {
    const held = { id: 'pthing', check: 'held', canReview: true, url: 'https://photos/thing.jpg' }
    const handOver = { at: sunday, displayName: '小陈', signedBy: 'self', photos: [], giverPhoto: held }
    const receipt = { at: sunday, number: '1108-02', valueFen: 7650, words: '老花镜一副' }
    await open({ status: 'delivered', can: [], receipt, handOver }, '一副老花镜，送到了', {
      'wishes.reviewPhoto': { id: 'pthing', check: 'passed' },
    })
    expect(screen.getByText('给送的人看的')).toBeTruthy()
    tap('没问题，放出去')
    await waitFor(() =>
      expect(callsOf('wishes.reviewPhoto')[0]?.input).toEqual({
        ...{ id: 'hglasses', photoId: 'pthing', decision: 'show' },
      }),
    )
  })

  const thanks = { status: 'waiting', words: '看得清了。', writtenAt: sunday - 1000, from: 'applicant' }

  test('what the family said is written down', async () => {
    await open({ status: 'delivered', can: ['writeThanks'] }, '一副老花镜，送到了', {
      'wishes.writeThanks': moved('delivered'),
    })
    tap('记下谢意')
    write('他们的话', '看得清了。')
    tap('记下来')
    await waitFor(() =>
      expect(callsOf('wishes.writeThanks')[0]?.input).toEqual({ id: 'hglasses', words: '看得清了。' }),
    )
  })

  test('it is read and passed on as it was read, or held with a reason', async () => {
    await open({ status: 'delivered', thanks, can: ['reviewThanks'] }, '一副老花镜送到了，有话要您看', {
      'wishes.passThanks': refused('wishes.thanks_changed', '这段话刚刚改过'),
      'wishes.holdThanks': moved('delivered'),
    })
    tap('看这段话')
    tap('转给送的人')
    await screen.findByText('这段话刚刚改过')
    expect(callsOf('wishes.passThanks')[0]?.input).toEqual({ id: 'hglasses', writtenAt: sunday - 1000 })
    tap('先不转')
    write('原因', '有名字')
    fireEvent.click(screen.getAllByRole('button', { name: '先不转' }).at(-1) ?? document.body)
    await waitFor(() => expect(callsOf('wishes.holdThanks')).toHaveLength(1))
  })

  test('words with a name in them say so before they could be passed on', async () => {
    const named = { ...thanks, words: '王奶奶谢谢您', reveals: 'name' }
    const over = { status: 'delivered', thanks: named, can: ['reviewThanks'] }
    await open(over, '一副老花镜送到了，有话要您看')
    tap('看这段话')
    expect(screen.getByText(/这里面有本人或者监护人的称呼/)).toBeTruthy()
    tap('转给送的人')
    expect(callsOf('wishes.passThanks')).toHaveLength(0)
    expect(button('先不转')).toBeTruthy()
  })

  test('its way, with what the station knows and no giver', async () => {
    await open(
      {
        ...{ status: 'delivered', can: [], returns: 1, number: '1108-02', companyName: '春和便民店' },
        ...{ capFen: 8000, pseudonym: '老槐树', claimedAt: sunday, promisedOn: '2026-11-29' },
        verified: { at: sunday, displayName: '小陈', seen: 'visit' },
        receipt: { at: sunday, number: '1108-02', valueFen: 7650, words: '老花镜一副' },
        handOver: {
          ...{ at: sunday, displayName: '小陈', signedBy: 'self', witnessName: '李悦', photos: [] },
        },
      },
      '一副老花镜，送到了',
    )
    expect(screen.getByText('小陈核实')).toBeTruthy()
    expect(screen.getByText('春和便民店认领')).toBeTruthy()
    expect(screen.getByText('老花镜一副，第 1108-02 号，按 76.50 元记')).toBeTruthy()
    expect(screen.getByText('小陈送到，本人签收，李悦在场')).toBeTruthy()
    expect(screen.getByText('放回墙上过 1 次')).toBeTruthy()
    expect(button('交到手上')).toBeNull()
  })

  test.each([
    [{ status: 'open', can: ['decline'] }, '一副老花镜，在墙上等人'],
    [{ status: 'claimed', promisedOn: '2026-11-29', can: [] }, '一副老花镜，11 月 29 日前送来'],
    [{ status: 'declined', declineReason: '站里有', can: [] }, '一副老花镜，没有上墙：站里有'],
    [{ status: 'withdrawn', can: [] }, '一副老花镜，写的人不要了'],
    [
      { status: 'recalled', recalled: { at: sunday, displayName: '小陈', reason: '搬走了' }, can: [] },
      '一副老花镜，站里收回了',
    ],
  ])('%j', async (over, sentence) => {
    await open(over, sentence)
  })
})
