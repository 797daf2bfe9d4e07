import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { Queried, QueryState } from '@/call/use-query'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { knowStationPhone } from '@/ui/phone'
import { phone } from '../../stubs/taro'

const refresh = jest.fn(() => Promise.resolve())
const queried = (state: QueryState<string[]>): Queried<string[]> => ({ ...state, refresh })

function show(state: QueryState<string[]>) {
  return render(
    <Loaded
      query={queried(state)}
      isEmpty={(list) => list.length === 0}
      empty={<Empty sentence="这里还空着" />}
    >
      {(list) => <div>{list.join()}</div>}
    </Loaded>,
  )
}

beforeEach(() => {
  phone.reset()
  refresh.mockClear()
})

test('waiting has the shape of the page and says so', () => {
  show({ state: 'loading' })
  expect(screen.getByRole('status', { name: '正在打开' })).toBeTruthy()
})

test('ready shows what there is, or that there is nothing', () => {
  show({ state: 'ready', output: ['灯'], at: 1 })
  expect(screen.getByText('灯')).toBeTruthy()
  show({ state: 'ready', output: [], at: 1 })
  expect(screen.getByRole('heading', { name: '这里还空着' })).toBeTruthy()
})

test('what is old says from when it is', () => {
  const at = Date.UTC(2020, 4, 1, 1, 12)
  show({ state: 'stale', output: ['灯'], at, isOffline: true })
  expect(screen.getByRole('status').textContent).toBe('这是 2020 年 5 月 1 日 的样子，连上后会换成新的')
  expect(screen.getByText('灯')).toBeTruthy()
})

function Unfolding() {
  const [isOpen, setOpen] = useState(false)
  return <button onClick={() => setOpen(true)}>{isOpen ? '展开了' : '展开'}</button>
}

const Opened = ({ state }: { readonly state: QueryState<string[]> }) => (
  <Loaded query={queried(state)}>{() => <Unfolding />}</Loaded>
)

test('what was opened on the kept answer stays open when the new one comes, and when the line breaks', () => {
  const { rerender } = render(<Opened state={{ state: 'stale', output: ['灯'], at: 1, isOffline: false }} />)
  fireEvent.click(screen.getByText('展开'))
  rerender(<Opened state={{ state: 'ready', output: ['灯'], at: 2 }} />)
  expect(screen.getByText('展开了')).toBeTruthy()
  rerender(<Opened state={{ state: 'stale', output: ['灯'], at: 2, isOffline: true }} />)
  expect(screen.getByText('展开了')).toBeTruthy()
})

test('that somebody is looking for news is said only where it takes a while', async () => {
  show({ state: 'stale', output: ['灯'], at: 1, isOffline: false })
  expect(screen.queryByRole('status')).toBeNull()
  expect((await screen.findByRole('status')).textContent).toContain('正在看有没有新的')
})

test('a fault of ours says so, gives the number to quote, and tries again', () => {
  show({ state: 'refused', refusal: { code: 'our_fault', message: '', detail: { quote: 'K7-3042' } } })
  expect(screen.getByText('打电话时报这个号：K7-3042')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(refresh).toHaveBeenCalledTimes(1)
})

test('not there: a door, the way home, and a person', () => {
  knowStationPhone('02200000000')
  show({ state: 'refused', refusal: { code: 'not_found', message: '没有' } })
  expect(screen.getByRole('img', { name: '一扇关着的门' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '回首页' }))
  expect(phone.went).toEqual(['/pages/home/index'])
  fireEvent.click(screen.getByRole('button', { name: '打给社工站' }))
  expect(phone.called).toEqual(['02200000000'])
})

test('another refusal is shown in its own words', () => {
  show({ state: 'refused', refusal: { code: 'busy', message: '过几秒再点一次就好。' } })
  expect(screen.getByText('过几秒再点一次就好。')).toBeTruthy()
})

test('without a connection: nothing is lost, and it can be tried again', () => {
  show({ state: 'unreachable' })
  expect(screen.getByRole('heading', { name: '网断了，写的都在' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(refresh).toHaveBeenCalledTimes(1)
})
