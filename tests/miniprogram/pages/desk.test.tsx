import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type Party, type Status, statuses } from '@shared/requests/model'
import Queue from '@/desk/queue/index'
import DeskRequest from '@/desk/request/index'
import Team from '@/desk/team/index'
import { phone } from '../../stubs/taro'
import { fresh } from './fresh'
import { callsOf, grannyWang, lampRequest, refused, stationSays } from './lines'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

let now = 0
beforeEach(() => {
  fresh()
  phone.params = { id: 'rlamp' }
  now = 2_000_000
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }))
const isThere = (name: string) => screen.queryByRole('button', { name }) !== null

describe('the queue', () => {
  const counts = { mine: 3, reply: 2, due: 1, unassigned: 0, station: 16, resolved: 1 }
  test('says the day in a sentence, shows the parts with their counts, opens a request', async () => {
    stationSays({
      'people.getMe': { ...grannyWang, roles: ['worker'] },
      'requests.countQueue': counts,
      'requests.listQueue': { items: [lampRequest({ isMine: true })] },
    })
    render(<Queue />)
    await screen.findByText(/2 件等您先回话$/)
    const parts = ['我的 3', '待回 2', '到点 1', '没人接 0', '全站 16', '等确认 1', '办完的']
    await waitFor(() =>
      expect(screen.getAllByRole('radio').map((one) => one.textContent)).toEqual(
        expect.arrayContaining(parts),
      ),
    )
    pick('全站 16')
    await waitFor(() => expect(callsOf('requests.listQueue').at(-1)?.input).toEqual({ filter: 'station' }))
    fireEvent.click(await screen.findByText('客厅的灯坏了'))
    expect(phone.went).toEqual(['/desk/request/index?id=rlamp'])
  })
  const asHolderOf = (...desks: string[]) => ({
    'people.getMe': {
      ...{ id: 'amine', roles: ['resident', 'worker'], consents: { requestMoved: 0, requestArrived: 0 } },
      posts: [
        {
          ...{ id: 'ipost', role: 'worker', stationId: 'sfenglin', communityCodes: [], since: 1 },
          ...{ displayName: '陈禾', desks },
        },
      ],
    },
  })
  test('E9: one desk of those she holds, and all again', async () => {
    stationSays({
      ...asHolderOf('social', 'children'),
      ...{ 'requests.countQueue': counts, 'requests.listQueue': { items: [lampRequest()] } },
    })
    render(<Queue />)
    await screen.findByRole('radio', { name: '未保' })
    expect(screen.queryByRole('radio', { name: '心理' })).toBeNull()
    pick('未保')
    await waitFor(() =>
      expect(callsOf('requests.listQueue').at(-1)?.input).toEqual({ filter: 'mine', desk: 'children' }),
    )
    pick('全部')
    await waitFor(() => expect(callsOf('requests.listQueue').at(-1)?.input).toEqual({ filter: 'mine' }))
  })
  test('E9: whoever holds one desk is not asked which', async () => {
    stationSays({
      ...asHolderOf('children'),
      ...{ 'requests.countQueue': counts, 'requests.listQueue': { items: [lampRequest()] } },
    })
    render(<Queue />)
    await screen.findByText('客厅的灯坏了')
    expect(screen.queryByRole('radio', { name: '未保' })).toBeNull()
  })
  test('nothing of it stays on the phone: they are other people’s matters', async () => {
    stationSays({
      'people.getMe': grannyWang,
      'requests.countQueue': counts,
      'requests.listQueue': { items: [lampRequest()] },
    })
    render(<Queue />)
    await screen.findByText('客厅的灯坏了')
    expect([...phone.store.values()].join()).not.toContain('客厅的灯')
  })
})

describe('a request on the desk', () => {
  const open = async (
    status: Status,
    parties: readonly Party[],
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    stationSays({
      'requests.get': lampRequest({ status, closedAt: 1_900_000, parties: [...parties] }),
      ...more,
    })
    render(<DeskRequest />)
    await screen.findByText('第 1119-0007 号')
  }
  const handling = { accept: '我来办', reply: '回话', more: '更多', contact: '看电话和门牌' }
  const seen = () => Object.entries(handling).flatMap(([step, name]) => (isThere(name) ? [step] : []))
  const expected: Record<Status, readonly string[]> = {
    waiting: ['accept', 'reply', 'more', 'contact'],
    working: ['reply', 'more', 'contact'],
    asking: ['reply', 'more', 'contact'],
    resolved: ['more', 'contact'],
    confirmed: ['more'],
    closed: ['more'],
    withdrawn: ['more'],
  }
  test.each(statuses)('%s: whoever has it sees exactly the steps that are possible', async (status) => {
    await open(status, ['assignee', 'colleague'])
    expect(seen()).toEqual(expected[status])
  })
  test('a colleague who does not have it may leave a note or write down a call, and nothing else', async () => {
    await open('working', ['colleague'])
    expect(seen()).toEqual(['more'])
    tap('更多')
    expect(screen.getAllByRole('radio').map((one) => one.textContent)).toEqual(['又来电话了', '内部便签'])
  })
  test('phone and door come with a tap and are kept nowhere', async () => {
    const contact = {
      id: 'rlamp',
      calledName: '王奶奶',
      phone: '13800000000',
      building: '6 号楼',
      door: '2 门 301',
    }
    await open('working', ['assignee', 'colleague'], {
      'requests.openContact': { ...contact, words: '客厅的灯坏了，按开关也不亮。', lines: [] },
    })
    expect(screen.queryByText(/2 门 301/)).toBeNull()
    tap('看电话和门牌')
    await screen.findByText('枫林里 6 号楼 2 门 301')
    tap('打给王奶奶')
    expect(phone.called).toEqual(['13800000000'])
    expect([...phone.store.values()].join()).not.toMatch(/13800000000|2 门 301|王奶奶/)
  })
  test('a canned reply is a beginning; what a refusal sends back is still there', async () => {
    await open('working', ['assignee', 'colleague'], {
      'requests.reply': refused('requests.not_now', '这件事已经撤回了。'),
    })
    tap('回话')
    tap('看到了，我约师傅，定好时间马上告诉您。')
    tap('送出去')
    await screen.findByText('这件事已经撤回了。')
    expect(callsOf('requests.reply')[0]?.input).toEqual({
      id: 'rlamp',
      words: '看到了，我约师傅，定好时间马上告诉您。',
    })
    expect(screen.getByRole('textbox')).toHaveProperty('value', '看到了，我约师傅，定好时间马上告诉您。')
  })
  test('how it ended is chosen, the usual way first, and goes with the words (B4)', async () => {
    await open('working', ['assignee', 'colleague'], {
      'requests.resolve': { id: 'rlamp', status: 'resolved' },
    })
    tap('更多')
    pick('办好了')
    expect(screen.getByRole('radio', { name: '办成了' }).getAttribute('aria-checked')).toBe('true')
    pick('志愿者帮了')
    const written = { target: { value: '换了新灯管，亮了' } }
    fireEvent.change(screen.getByRole('textbox', { name: '办成什么样了' }), written)
    tap('办好了')
    await waitFor(() =>
      expect(callsOf('requests.resolve')[0]?.input).toEqual({
        ...{ id: 'rlamp', result: '换了新灯管，亮了', code: 'volunteered' },
      }),
    )
  })
  test('a result and its code stand with what was said', async () => {
    const result = { words: '换了新灯管，亮了', isHeld: false, canReview: false }
    stationSays({
      'requests.get': lampRequest({
        status: 'resolved',
        result,
        resultCode: 'volunteered',
        parties: ['colleague'],
      }),
    })
    render(<DeskRequest />)
    await screen.findByText('结果：志愿者帮了')
  })
  test('another urgency than she asked for needs a reason before it can be sent', async () => {
    await open('working', ['assignee', 'colleague'], {
      'requests.setUrgency': { id: 'rlamp', status: 'working' },
    })
    fireEvent.click(screen.getByText('改急不急'))
    pick('紧急')
    tap('就这样定')
    expect(callsOf('requests.setUrgency')).toEqual([])
    fireEvent.change(screen.getByRole('textbox', { name: '为什么' }), { target: { value: '晚上起夜怕摔' } })
    tap('就这样定')
    await waitFor(() =>
      expect(callsOf('requests.setUrgency')[0]?.input).toEqual({
        ...{ id: 'rlamp', urgency: 'urgent', reason: '晚上起夜怕摔' },
      }),
    )
  })
})

describe('the team', () => {
  const post = {
    id: 'ichen',
    role: 'worker',
    communityCodes: ['120113001001'],
    displayName: '陈禾',
    since: 1,
    stationId: 'sfenglin',
  }
  const head = { ...post, id: 'ifang', role: 'head', displayName: '方站长', communityCodes: [] }
  const members = [head, post].map((one) => ({ accountId: `a${one.id}`, post: one, openRequests: 2 }))
  const as = (role: string) => ({
    'people.getMe': {
      id: 'amine',
      roles: ['resident', role],
      posts: [{ ...post, role }],
      consents: { requestMoved: 0, requestArrived: 0 },
    },
    'people.listTeam': { members },
    'network.listCommunities': { communities: [] },
  })
  test('the head invites and ends the posts of others; what is left on a desk is said', async () => {
    stationSays({ ...as('head'), 'people.endPost': refused('people.requests_left', '手上还有 2 件没交接。') })
    render(<Team />)
    await screen.findByText('站里 2 位在岗')
    expect(isThere('邀请新同事')).toBe(true)
    fireEvent.click(screen.getAllByRole('button', { name: '结束岗位' })[0]!)
    fireEvent.click(screen.getAllByRole('button', { name: '结束岗位' }).at(-1)!)
    await screen.findByText('手上还有 2 件没交接。')
  })
  test('E9: the head chooses the desks of a new colleague; what a closed one means is said', async () => {
    stationSays({ ...as('head'), 'people.invite': { id: 'inew', code: 'ABCD2345', expiresAt: 9 } })
    render(<Team />)
    fireEvent.click(await screen.findByRole('button', { name: '邀请新同事' }))
    expect(screen.queryByText(/只有管这一类的人和站长看得到/)).toBeNull()
    fireEvent.click(screen.getByRole('checkbox', { name: '未保' }))
    expect(screen.getByText(/只有管这一类的人和站长看得到/)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: '物委会' }))
    fireEvent.change(screen.getByRole('textbox', { name: '名字' }), { target: { value: '小何' } })
    tap('做一个邀请码')
    await screen.findByText('ABCD 2345')
    expect(callsOf('people.invite')[0]?.input).toMatchObject({
      ...{ role: 'worker', displayName: '小何', desks: ['social', 'volunteers', 'children'] },
    })
  })
  test('E9: and changes them later; none at all is no choice', async () => {
    stationSays({ ...as('head'), 'people.setDesks': { id: 'aichen' } })
    render(<Team />)
    await screen.findByText(/社工、物委会、志愿，手上 2 件/)
    tap('管哪几类')
    for (const name of ['社工', '物委会', '志愿']) fireEvent.click(screen.getByRole('checkbox', { name }))
    tap('就这样定')
    expect(callsOf('people.setDesks')).toEqual([])
    fireEvent.click(screen.getByRole('checkbox', { name: '心理' }))
    tap('就这样定')
    await waitFor(() =>
      expect(callsOf('people.setDesks')[0]?.input).toEqual({
        ...{ accountId: 'aichen', postId: 'ichen', desks: ['counsel'] },
      }),
    )
  })
  test('a worker sees who is there, and nothing to press', async () => {
    stationSays(as('worker'))
    render(<Team />)
    await screen.findByText('站里 2 位在岗')
    expect(isThere('邀请新同事') || isThere('结束岗位') || isThere('管哪几类')).toBe(false)
  })
})
