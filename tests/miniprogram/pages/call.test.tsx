import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { z } from '@shared/kernel/schema'
import type { RoleName as RoleNames } from '@shared/people/model'
import CallPage from '@/desk/call/index'
import ClaimPage from '@/pages/claim/index'
import RequestPage from '@/pages/request/index'
import RequestNew from '@/pages/request-new/index'
import { NormalHome } from '@/pages/home/normal-home'
import { RequestCard } from '@/matter/request-card'
import { QueueRow } from '@/desk/queue/queue-row'
import { setElder } from '@/ui/elder'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, fenglin, grannyWang, lampRequest, refused, stationSays } from './lines'

type RoleName = z.output<typeof RoleNames>

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  now = 2_000_000
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const isThere = (name: string) => screen.queryByRole('button', { name }) !== null

const post = {
  ...{ id: 'ichen', role: 'worker', communityCodes: ['120113001001'], displayName: '陈禾', since: 1 },
  stationId: 'sfenglin',
}
const desk = {
  'people.getMe': { ...grannyWang, roles: ['resident', 'worker'], posts: [post] },
  'network.getStation': fenglin,
  'requests.findCallers': { callers: [] },
  'requests.takeCall': { id: 'rcall', status: 'waiting', isOpenToYou: true, claimCode: 'K7M2XQ4D' },
}
const granny = {
  isMasked: true,
  known: {
    ...{ knownFrom: 'rlamp', calledName: '冯奶奶', communityName: '枫林里', building: '6 号楼' },
    ...{ openCount: 1, endedCount: 2 },
    latest: [{ id: 'rlamp', title: '客厅的灯坏了', status: 'working', createdAt: 1 }],
  },
}
const taken = () => callsOf('requests.takeCall')[0]?.input

describe('taking a call', () => {
  test('two fields and one tap are enough: the kind is guessed, the rest is as it mostly is', async () => {
    stationSays(desk)
    render(<CallPage />)
    tap('保存')
    expect(callsOf('requests.takeCall')).toEqual([])
    write('怎么称呼', '赵大爷')
    write('什么事', '问高龄补贴怎么办')
    tap('保存')
    await screen.findByText('记下了')
    expect(taken()).toEqual({
      ...{ line: 'station', outcome: 'filed', kind: 'policy', urgency: 'normal', isCrisis: false },
      ...{ words: '问高龄补贴怎么办', caller: { calledName: '赵大爷' } },
    })
    expect(screen.getByText('K7M2')).toBeTruthy()
    expect(phone.card?.path).toBe('/pages/claim/index?code=K7M2XQ4D')
    tap('复制这个码')
    expect(phone.copied).toEqual(['K7M2XQ4D'])
    tap('接下一个')
    expect(screen.getByRole('textbox', { name: '什么事' })).toHaveProperty('value', '')
  })

  test('a known caller is chosen by name; her number goes along unseen, and she is kept nowhere before', async () => {
    stationSays({ ...desk, 'requests.findCallers': { callers: [granny, { isMasked: true }] } })
    render(<CallPage />)
    write('电话后四位', '0000')
    await screen.findByText('冯奶奶')
    expect(callsOf('requests.findCallers').map((call) => call.input)).toEqual([{ last4: '0000' }])
    expect(screen.getByText('客厅的灯坏了；另有记录')).toBeTruthy()
    expect(screen.getByText('有记录，由专人管着')).toBeTruthy()
    expect([...phone.store.values()].join()).not.toContain('冯奶奶')
    tap('是冯奶奶')
    write('什么事', '家里水管漏水')
    tap('保存')
    await waitFor(() => expect(taken()).toMatchObject({ kind: 'repair', caller: { knownFrom: 'rlamp' } }))
    expect(taken()).not.toHaveProperty('place')
  })

  test('a crisis cannot end with the call, and needs no door', async () => {
    stationSays(desk)
    render(<CallPage />)
    write('什么事', '说不想活了')
    expect(screen.getByText('选一下是哪一类')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: '有人可能有危险' }))
    expect(screen.queryByText('选一下是哪一类')).toBeNull()
    pick('助浴理发助餐')
    pick('当场答了')
    expect(screen.getByText('有危险的要留着接着办')).toBeTruthy()
    tap('保存')
    expect(callsOf('requests.takeCall')).toEqual([])
    pick('记下来办')
    tap('保存')
    await waitFor(() => expect(taken()).toMatchObject({ isCrisis: true, outcome: 'filed' }))
  })

  test('where somebody has to come, the building is asked for; the community is her own', async () => {
    stationSays(desk)
    render(<CallPage />)
    write('什么事', '客厅的灯坏了')
    expect(await screen.findByText('要上门，问一句几号楼')).toBeTruthy()
    write('几号楼', '3 号楼')
    await screen.findByText('枫林里，换一个')
    tap('保存')
    await waitFor(() =>
      expect(taken()).toMatchObject({ place: { communityCode: '120113001001', building: '3 号楼' } }),
    )
    expect(taken()).not.toHaveProperty('caller')
  })

  test('a building is not lost where her community is not known yet, or she has none', async () => {
    const me = { ...desk['people.getMe'], posts: [{ ...post, communityCodes: [] }] }
    stationSays({ ...desk, 'people.getMe': me })
    render(<CallPage />)
    write('什么事', '问高龄补贴')
    write('几号楼', '3 号楼')
    expect(screen.getByText('选一下在哪个社区')).toBeTruthy()
    tap('保存')
    await waitFor(() => expect(callsOf('people.getMe')).toHaveLength(1))
    expect(taken()).toBeUndefined()
    write('几号楼', '')
    tap('保存')
    await waitFor(() => expect(taken()).toMatchObject({ kind: 'policy' }))
  })

  test('in danger nothing more is asked: a building goes along without its community', async () => {
    const me = { ...desk['people.getMe'], posts: [{ ...post, communityCodes: [] }] }
    stationSays({ ...desk, 'people.getMe': me })
    render(<CallPage />)
    write('什么事', '问高龄补贴，说着喘不上气')
    write('几号楼', '3 号楼')
    expect(screen.getByText('选一下在哪个社区')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: /有人可能有危险/ }))
    expect(screen.queryByText('选一下在哪个社区')).toBeNull()
    tap('保存')
    await waitFor(() => expect(taken()).toMatchObject({ isCrisis: true, place: { building: '3 号楼' } }))
    expect(taken()).not.toHaveProperty('place.communityCode')
  })

  test('answered at once: what was said goes along', async () => {
    stationSays({ ...desk, 'requests.takeCall': { id: 'rcall', status: 'confirmed', isOpenToYou: true } })
    render(<CallPage />)
    write('什么事', '问高龄补贴')
    pick('当场答了')
    expect(screen.getByText('写一句跟她说了什么')).toBeTruthy()
    write('跟她说了什么', '带身份证来')
    tap('保存')
    await screen.findByText('答完了，记在数里')
    expect(taken()).toMatchObject({ outcome: 'answered', said: '带身份证来' })
  })

  test('what lies in a closed circle is out of her hands, and nothing leads there', async () => {
    stationSays({ ...desk, 'requests.takeCall': { id: 'rcall', status: 'waiting', isOpenToYou: false } })
    render(<CallPage />)
    pick('心理援助')
    write('什么事', '夜里睡不着')
    tap('保存')
    await screen.findByText('已记录，交给专人')
    expect(taken()).toMatchObject({ line: 'counsel', kind: 'mood' })
    expect(isThere('看这件事')).toBe(false)
  })

  test('what a refusal sends back is still there, also when the page is opened anew', async () => {
    stationSays({ ...desk, 'requests.takeCall': refused('requests.other_station', '归另一个社工站管。') })
    const { unmount } = render(<CallPage />)
    write('什么事', '问高龄补贴')
    write('内部便签', '声音发抖')
    tap('保存')
    await screen.findByText('归另一个社工站管。')
    unmount()
    render(<CallPage />)
    expect(screen.getByRole('textbox', { name: '什么事' })).toHaveProperty('value', '问高龄补贴')
    expect(screen.getByRole('textbox', { name: '内部便签' })).toHaveProperty('value', '声音发抖')
  })
})

describe('taking over what somebody filed', () => {
  const claim = {
    ...{ forWhom: 'relative', isByPhone: false, calledName: '王奶奶', kind: 'repair' },
    ...{ title: '客厅的灯坏了', createdAt: 1_000_000 },
  }
  test.each([false, true])('from a card, elder %s: whose, what, by whom, one question', async (isElder) => {
    act(() => setElder(isElder))
    phone.params = { code: 'K7M2XQ4D' }
    stationSays({ 'requests.openClaim': claim, 'requests.claim': { id: 'rlamp', status: 'waiting' } })
    render(<ClaimPage />)
    expect(screen.queryByRole('textbox')).toBeNull()
    tap('看看是什么事')
    await screen.findByText('给王奶奶提的一件事')
    expect(screen.getByText('客厅的灯坏了')).toBeTruthy()
    expect(screen.getByText(/家人代办/)).toBeTruthy()
    expect(callsOf('requests.claim')).toEqual([])
    tap('这是我的事')
    await waitFor(() => expect(phone.went).toEqual(['/pages/request/index?id=rlamp']))
    expect(callsOf('requests.claim')[0]?.input).toEqual({ code: 'K7M2XQ4D' })
  })
  test('a wrong code says so and stays to be corrected', async () => {
    stationSays({ 'requests.openClaim': refused('requests.claim_unknown', '没有找到这个码。') })
    render(<ClaimPage />)
    write('认领码', 'k7m2 xq4')
    expect(screen.getByText('还少 1 位')).toBeTruthy()
    write('认领码', 'k7m2 xq4d')
    tap('看看是什么事')
    await screen.findByText('没有找到这个码。')
    expect(callsOf('requests.openClaim')[0]?.input).toEqual({ code: 'K7M2XQ4D' })
    expect(screen.getByRole('textbox', { name: '认领码' })).toHaveProperty('value', 'k7m2 xq4d')
  })
  test('hers already: straight to it; not hers: home', async () => {
    phone.params = { code: 'K7M2XQ4D' }
    stationSays({ 'requests.openClaim': { ...claim, ownId: 'rlamp' } })
    render(<ClaimPage />)
    tap('看看是什么事')
    await screen.findByText('您已经认过了')
    tap('去看看')
    expect(phone.went).toEqual(['/pages/request/index?id=rlamp'])
  })
})

describe('代办 on the own page', () => {
  const forMother = { forWhom: 'relative' } as const
  const open = async (part: Parameters<typeof lampRequest>[0], more: object = {}) => {
    phone.params = { id: 'rlamp', ...phone.params }
    stationSays({ 'requests.get': lampRequest(part), ...more })
    render(<RequestPage />)
    await screen.findByText('第 1119-0007 号')
  }
  test('whoever filed it hands on a code: at hand right after, a new one later', async () => {
    phone.params = { code: 'K7M2XQ4D' }
    await open(forMother)
    expect(screen.getByText('家人代办')).toBeTruthy()
    expect(screen.getByText('K7M2')).toBeTruthy()
  })
  test('later a new one is made', async () => {
    await open(forMother, { 'requests.newClaimCode': { id: 'rlamp', claimCode: 'ABCD2345' } })
    tap('要一个认领码')
    await screen.findByText('ABCD')
  })
  test('whom it is for sees by whom, may revoke while it is being worked on, and hands nothing on', async () => {
    const filedBy = { displayName: '张主任', as: 'committee' } as const
    await open(
      { forWhom: 'neighbour', filedBy, isClaimed: true, status: 'working', parties: ['author', 'subject'] },
      { 'requests.revoke': { id: 'rlamp', status: 'withdrawn' } },
    )
    expect(screen.getByText('居委会张主任代办')).toBeTruthy()
    expect(isThere('要一个认领码')).toBe(false)
    tap('不用办了，撤回')
    tap('撤回')
    await waitFor(() => expect(callsOf('requests.revoke')[0]?.input).toEqual({ id: 'rlamp' }))
  })
  test('one’s own matter has neither', async () => {
    await open({})
    expect(screen.queryByText(/代办/)).toBeNull()
    expect(isThere('要一个认领码')).toBe(false)
  })
})

test.each([
  [{ isByPhone: true }, '来电代记'],
  [{ forWhom: 'relative' }, '家人代办'],
  [{ forWhom: 'neighbour' }, '邻居代办'],
  [{ forWhom: 'neighbour', filedBy: { displayName: '张主任', as: 'committee' } }, '居委会代办'],
] as const)('the tag of %j: %s', (part, tag) => {
  const { unmount } = render(<RequestCard row={lampRequest(part)} />)
  expect(screen.getByText(tag)).toBeTruthy()
  unmount()
  render(<QueueRow row={lampRequest(part)} isChosen={false} onChoose={() => undefined} />)
  expect(screen.getByText(tag)).toBeTruthy()
})

test('a crisis says so on the desk; a call without a place has no plate', () => {
  const row = lampRequest({ isCrisis: true, communityName: '', building: '', urgency: 'urgent' })
  const { container } = render(<QueueRow row={row} isChosen={false} onChoose={() => undefined} />)
  expect(screen.getByText('有危险')).toBeTruthy()
  expect(container.querySelector('.plate')).toBeNull()
})

describe('the committee', () => {
  const zhang = { ...grannyWang, roles: ['resident', 'committee'], posts: [{ ...post, role: 'committee' }] }
  test('has its way on home, others have not', () => {
    const loading = { state: 'loading', refresh: () => Promise.resolve() } as const
    const home = (roles: RoleName[]) => (
      <NormalHome
        me={{ ...loading, state: 'ready', at: 1, output: { ...grannyWang, roles, posts: [] } }}
        station={loading}
        mine={loading}
      />
    )
    const { unmount } = render(home(['resident']))
    expect(isThere('替居民代办')).toBe(false)
    unmount()
    render(home(['resident', 'committee']))
    tap('替居民代办')
    expect(phone.went).toEqual(['/pages/request-new/index?as=committee'])
  })
  test('files for a neighbour: whom and where is asked, for whom is not', async () => {
    phone.params = { as: 'committee' }
    stationSays({
      ...{ 'people.getMe': zhang, 'network.getStation': fenglin },
      'requests.fileAsCommittee': { id: 'rnew', status: 'waiting', claimCode: 'K7M2XQ4D' },
    })
    render(<RequestNew />)
    await screen.findByText(/居委会代办的/)
    expect(screen.queryByRole('radio', { name: '家里人' })).toBeNull()
    write('什么事', '客厅的灯坏了')
    await screen.findByRole('textbox', { name: '怎么称呼这位' })
    write('怎么称呼这位', '赵大爷')
    write('几号楼', '3 号楼')
    tap('提交')
    await waitFor(() =>
      expect(callsOf('requests.fileAsCommittee')[0]?.input).toMatchObject({
        ...{ kind: 'repair', contact: { calledName: '赵大爷' } },
        place: { communityCode: '120113001001', building: '3 号楼' },
      }),
    )
    expect(callsOf('requests.fileAsCommittee')[0]?.input).not.toHaveProperty('forWhom')
    await waitFor(() => expect(phone.went).toEqual(['/pages/request/index?id=rnew&code=K7M2XQ4D']))
  })
})
