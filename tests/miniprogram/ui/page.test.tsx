import { act, fireEvent, render, screen } from '@testing-library/react'
import { heard } from '@/call/network'
import { setElder } from '@/ui/elder'
import { Page } from '@/ui/page'
import { knowStationPhone } from '@/ui/phone'
import { say } from '@/ui/toast'
import { Trail } from '@/ui/trail'
import { phone } from '../../stubs/taro'

// jsdom has no matchMedia; the pages take the light mode until followTheme says otherwise.
beforeEach(() => {
  phone.reset()
  act(() => {
    setElder(false)
    heard(true)
  })
})
afterEach(() => jest.useRealTimers())

const root = () => document.querySelector('.page')

test('elder mode is one switch: larger, no tab bar, the way home and a person at the foot', () => {
  knowStationPhone('02200000000')
  render(
    <Page title="我的" isTab>
      页
    </Page>,
  )
  expect(root()?.classList.contains('lm-elder')).toBe(false)
  expect(phone.isTabBarShown).toBe(true)
  act(() => setElder(true))
  expect(root()?.classList.contains('lm-elder')).toBe(true)
  expect(phone.isTabBarShown).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: '回首页' }))
  fireEvent.click(screen.getByRole('button', { name: '打电话' }))
  expect(phone.went).toEqual(['/pages/home/index'])
  expect(phone.called).toEqual(['02200000000'])
  act(() => setElder(false))
  expect(phone.isTabBarShown).toBe(true)
  expect(screen.queryByRole('button', { name: '回首页' })).toBeNull()
})

test('without a connection the strip says what is safe', () => {
  render(
    <Page title="提需求" offlineWords="没有网络，草稿已存在手机里">
      页
    </Page>,
  )
  expect(screen.queryByRole('status')).toBeNull()
  act(() => heard(false))
  expect(screen.getByRole('status').textContent).toBe('没有网络，草稿已存在手机里')
})

test('a page of its own has a way back, a tab has none', () => {
  const { rerender } = render(<Page title="事情经过">页</Page>)
  expect(screen.getByRole('button', { name: '返回' })).toBeTruthy()
  rerender(
    <Page title="首页" isTab>
      页
    </Page>,
  )
  expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
})

test('what was said goes after six seconds, with a way to take it back until then', () => {
  jest.useFakeTimers()
  const run = jest.fn()
  render(<Page title="我的事">页</Page>)
  act(() => say({ words: '已撤回', undo: { word: '放回来', run } }))
  act(() => {
    jest.advanceTimersByTime(5900)
  })
  fireEvent.click(screen.getByRole('button', { name: '放回来' }))
  expect(run).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('已撤回')).toBeNull()
  act(() => say({ words: '已撤回' }))
  act(() => {
    jest.advanceTimersByTime(6000)
  })
  expect(screen.queryByText('已撤回')).toBeNull()
})

test('in elder mode it stays until it is answered', () => {
  jest.useFakeTimers()
  setElder(true)
  render(<Page title="我的事">页</Page>)
  act(() => say({ words: '已撤回' }))
  act(() => {
    jest.advanceTimersByTime(60_000)
  })
  expect(screen.getByText('已撤回')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '知道了' }))
  expect(screen.queryByText('已撤回')).toBeNull()
})

test('the way shows at most five stops; the earlier ones unfold', () => {
  const stops = [1, 2, 3, 4, 5, 6, 7].map((at) => ({
    key: String(at),
    title: `第 ${at} 步`,
    state: 'done' as const,
  }))
  render(<Trail stops={stops} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(5)
  fireEvent.click(screen.getByRole('link', { name: '全部经过，前面还有 2 步' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(7)
  expect(screen.getByRole('listitem', { name: '第 1 步，已完成' })).toBeTruthy()
})
