import { query } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { act, renderHook, waitFor } from '@testing-library/react'
import { heard } from '@/call/network'
import { becomePerson } from '@/call/person'
import { useQuery } from '@/call/use-query'
import { phone } from '../../stubs/taro'
import { carry, station } from '../../stubs/transport'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const get = query('tests.get', {
  permit: 'self',
  input: z.object({ id: z.string() }),
  output: z.object({ title: z.string() }),
})
let now = 5_000_000

beforeEach(() => {
  phone.reset()
  station.reset()
  heard(true)
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 10))
})
afterEach(() => jest.restoreAllMocks())

function look(input: { id: string } | undefined = { id: 'a' }, isKept = true) {
  return renderHook((props: { id: string } | undefined) => useQuery(get, props, { isKept }), {
    initialProps: input,
  })
}

test('loading, then ready; asked once although Taro says the page is shown', async () => {
  station.says({ title: '灯' })
  const { result } = look()
  expect(result.current.state).toBe('loading')
  await waitFor(() => expect(result.current).toMatchObject({ state: 'ready', output: { title: '灯' } }))
  expect(station.calls).toHaveLength(1)
})

test('without an input nothing is asked', async () => {
  const { result } = renderHook(() => useQuery(get, undefined))
  await act(() => Promise.resolve())
  expect(result.current.state).toBe('loading')
  expect(station.calls).toHaveLength(0)
})

test('the last answer is shown as old while somebody looks, and stays without a connection', async () => {
  station.says({ title: '灯' })
  const first = look()
  await waitFor(() => expect(first.result.current.state).toBe('ready'))
  first.unmount()
  station.isOff()
  const { result } = look()
  expect(result.current).toMatchObject({ state: 'stale', output: { title: '灯' }, isOffline: false })
  await waitFor(() => expect(result.current).toMatchObject({ state: 'stale', isOffline: true }))
})

test('without a connection and without an answer it is unreachable; back again it asks by itself', async () => {
  const { result } = look()
  await waitFor(() => expect(result.current.state).toBe('unreachable'))
  station.says({ title: '灯' })
  act(() => heard(true))
  await waitFor(() => expect(result.current.state).toBe('ready'))
})

test('out of reach, it tries again by itself although nobody says that the connection is back', async () => {
  const passes = jest.spyOn(globalThis, 'setInterval')
  const { result } = look()
  await waitFor(() => expect(result.current.state).toBe('unreachable'))
  const again = passes.mock.calls.find(([, ms]) => ms === 20_000)?.[0]
  station.says({ title: '灯' })
  act(() => again?.())
  await waitFor(() => expect(result.current).toMatchObject({ state: 'ready', output: { title: '灯' } }))
  act(() => again?.())
  expect(station.calls).toHaveLength(2)
})

test('what one person saw is not shown to another', async () => {
  becomePerson('wang')
  station.says({ title: '灯' })
  const first = look()
  await waitFor(() => expect(first.result.current.state).toBe('ready'))
  first.unmount()
  becomePerson('li')
  station.isOff()
  const { result } = look()
  await waitFor(() => expect(result.current.state).toBe('unreachable'))
})

test('other people’s matters do not stay on the phone', async () => {
  station.says({ title: '奶奶的灯' })
  const { result } = look({ id: 'a' }, false)
  await waitFor(() => expect(result.current.state).toBe('ready'))
  expect([...phone.store.values()].join()).not.toContain('奶奶的灯')
})

test('shown again after a while, it asks again', async () => {
  station.says({ title: '灯' })
  const { result } = look()
  await waitFor(() => expect(result.current.state).toBe('ready'))
  now += 5000
  station.says({ title: '灯修好了' })
  act(() => phone.show())
  await waitFor(() => expect(result.current).toMatchObject({ output: { title: '灯修好了' } }))
})

test('a late answer to an earlier question is not shown', async () => {
  const arrive = new Map<string, () => void>()
  station.answer = ({ input }) =>
    new Promise((resolve) => {
      const { id } = z.parse(get.input, input)
      arrive.set(id, () => resolve({ reply: { ok: true, output: { title: id } } }))
    })
  const { result, rerender } = look({ id: 'a' })
  rerender({ id: 'b' })
  arrive.get('b')?.()
  await waitFor(() => expect(result.current.state).toBe('ready'))
  arrive.get('a')?.()
  station.says({ title: 'c' })
  // Answers come one after the other: with this one, that of `a` is there.
  await act(() => carry({ name: 'tests.another', input: {} }))
  expect(result.current).toMatchObject({ state: 'ready', output: { title: 'b' } })
})

test('a refusal takes the place of what was shown', async () => {
  station.says({ title: '灯' })
  const { result } = look()
  await waitFor(() => expect(result.current.state).toBe('ready'))
  station.refuses('not_found', '没有找到这件事')
  await act(() => result.current.refresh())
  expect(result.current).toMatchObject({ state: 'refused', refusal: { code: 'not_found' } })
})

test('a fault of ours does not: what was shown stays, and is said to be old', async () => {
  station.says({ title: '灯' })
  const { result } = look()
  await waitFor(() => expect(result.current.state).toBe('ready'))
  station.refuses('our_fault', '是我们这边的毛病')
  await act(() => result.current.refresh())
  expect(result.current).toMatchObject({ state: 'stale', output: { title: '灯' }, isOurFault: true })
})

test('an answer this version does not understand asks for a newer one', async () => {
  station.says({ name: '灯' })
  const { result } = look()
  await waitFor(() => expect(result.current).toMatchObject({ refusal: { code: 'contract.unknown' } }))
})
