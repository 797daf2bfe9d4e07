import { command } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { act, renderHook, waitFor } from '@testing-library/react'
import { heard } from '@/call/network'
import { useCommand } from '@/call/use-command'
import { phone } from '../../stubs/taro'
import { station } from '../../stubs/transport'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const file = command('tests.file', {
  permit: 'self',
  input: z.object({ words: z.string() }),
  output: z.object({ id: z.string() }),
})

const ids = () => station.calls.map(({ commandId }) => commandId)
let now = 1_000_000

beforeEach(() => {
  phone.reset()
  station.reset()
  heard(true)
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
})
afterEach(() => jest.restoreAllMocks())

test('an id the server accepts', async () => {
  station.says({ id: 'r1' })
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '灯' }))
  expect(ids()[0]).toMatch(/^[A-Za-z0-9_-]{16,40}$/)
})

test('a retry of the same input keeps the id; an answer ends it', async () => {
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '灯' }))
  expect(result.current.isUnreachable).toBe(true)
  station.says({ id: 'r1' })
  await act(() => result.current.run({ words: '灯' }))
  await act(() => result.current.run({ words: '灯' }))
  const [first, second, third] = ids()
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('another input is another command', async () => {
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '灯' }))
  await act(() => result.current.run({ words: '灯坏了' }))
  expect(ids()[1]).not.toBe(ids()[0])
})

test('the id survives closing the page', async () => {
  const first = renderHook(() => useCommand(file))
  await act(() => first.result.current.run({ words: '灯' }))
  first.unmount()
  const again = renderHook(() => useCommand(file))
  await act(() => again.result.current.run({ words: '灯' }))
  expect(ids()[1]).toBe(ids()[0])
})

test('two matters with the same words are two commands', async () => {
  const one = renderHook(() => useCommand(file, { about: 'a' }))
  const other = renderHook(() => useCommand(file, { about: 'b' }))
  await act(() => one.result.current.run({ words: '好' }))
  await act(() => other.result.current.run({ words: '好' }))
  expect(ids()[1]).not.toBe(ids()[0])
})

test('after a fault of ours the id is kept: it may have been written', async () => {
  station.refuses('our_fault', '是我们这边的毛病', { quote: 'K7-1' })
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '灯' }))
  await act(() => result.current.run({ words: '灯' }))
  expect(ids()[1]).toBe(ids()[0])
})

test('a second tap within 600 ms is the same tap', async () => {
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 300))
  station.says({ id: 'r1' })
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '灯' }))
  let second: unknown = 'not run'
  await act(async () => {
    second = await result.current.run({ words: '灯' })
  })
  expect(second).toBeUndefined()
  expect(station.calls).toHaveLength(1)
})

test('while it runs, nothing else is sent', async () => {
  let arrive: (value: { reply: unknown }) => void = () => undefined
  station.answer = () => new Promise((resolve) => (arrive = resolve))
  const { result } = renderHook(() => useCommand(file))
  act(() => void result.current.run({ words: '灯' }))
  expect(result.current.isBusy).toBe(true)
  await act(() => result.current.run({ words: '灯' }))
  expect(station.calls).toHaveLength(1)
  arrive({ reply: { ok: true, output: { id: 'r1' } } })
  await waitFor(() => expect(result.current.isBusy).toBe(false))
})

test('a refusal carries its sentence and the fields to change', async () => {
  station.refuses('input.invalid', '有一处要改一下再交', { paths: ['place.building'] })
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '' }))
  expect(result.current.refusal?.message).toBe('有一处要改一下再交')
  expect(result.current.invalid).toEqual(['place.building'])
  act(() => result.current.clear())
  expect(result.current.refusal).toBeUndefined()
})

test('when the connection is back it goes again by itself, once, with the same id', async () => {
  const onDone = jest.fn()
  const { result } = renderHook(() => useCommand(file, { isResent: true, onDone }))
  await act(() => result.current.run({ words: '灯' }))
  station.says({ id: 'r1' })
  act(() => heard(true))
  await waitFor(() => expect(onDone).toHaveBeenCalledWith({ id: 'r1' }))
  expect(ids()[1]).toBe(ids()[0])
  act(() => phone.show())
  await act(() => Promise.resolve())
  expect(station.calls).toHaveLength(2)
})

test('it goes again after the mini-program was closed', async () => {
  const first = renderHook(() => useCommand(file, { isResent: true }))
  await act(() => first.result.current.run({ words: '灯' }))
  first.unmount()
  station.says({ id: 'r1' })
  const onDone = jest.fn()
  renderHook(() => useCommand(file, { isResent: true, onDone }))
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  // The very same command, and no longer a new one.
  expect(station.calls[1]).toEqual({ ...station.calls[0], isNew: false })
})

test('without isResent the words of others do not stay on the phone', async () => {
  const { result } = renderHook(() => useCommand(file))
  await act(() => result.current.run({ words: '只说给社工听' }))
  expect([...phone.store.values()].join()).not.toContain('只说给社工听')
})
