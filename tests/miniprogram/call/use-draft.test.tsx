import { z } from '@shared/kernel/schema'
import { act, renderHook } from '@testing-library/react'
import { useDraft } from '@/call/use-draft'
import { phone } from '../../stubs/taro'

const Shape = z.object({ words: z.string(), kind: z.optional(z.string()) })
const write = () => renderHook(() => useDraft('new', Shape, { words: '' }))

beforeEach(() => {
  phone.reset()
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

test('what was written is there again after closing', () => {
  const first = write()
  act(() => first.result.current.change({ words: '灯坏了' }))
  act(() => first.result.current.change({ kind: 'repair' }))
  act(() => {
    jest.advanceTimersByTime(500)
  })
  expect(first.result.current.keptAt).toBeDefined()
  first.unmount()
  expect(write().result.current.value).toEqual({ words: '灯坏了', kind: 'repair' })
})

test('closing at once keeps the last word too', () => {
  const first = write()
  act(() => first.result.current.change({ words: '灯' }))
  first.unmount()
  expect(write().result.current.value.words).toBe('灯')
})

test('what was cleared stays away', () => {
  const first = write()
  act(() => first.result.current.change({ words: '灯' }))
  act(() => first.result.current.clear())
  expect(first.result.current.value).toEqual({ words: '' })
  first.unmount()
  expect(write().result.current.keptAt).toBeUndefined()
  expect(write().result.current.value.words).toBe('')
})

test('a draft of an older shape begins anew instead of breaking the page', () => {
  phone.store.set('lm-draft::new', JSON.stringify({ value: { words: 7 }, at: 1 }))
  expect(write().result.current.value).toEqual({ words: '' })
})

test('while nothing was written it follows what is known; from the first word on it is hers', () => {
  const known = renderHook((words: string) => useDraft('known', Shape, { words, kind: words }), {
    initialProps: '从前的',
  })
  known.rerender('现在的')
  expect(known.result.current.value.words).toBe('现在的')
  act(() => known.result.current.change({ kind: '自己写的' }))
  known.rerender('再后来的')
  expect(known.result.current.value).toEqual({ words: '现在的', kind: '自己写的' })
  act(() => known.result.current.clear())
  expect(known.result.current.value.words).toBe('再后来的')
})
