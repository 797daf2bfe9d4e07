import { query } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { act, renderHook, waitFor } from '@testing-library/react'
import { usePages } from '@/call/use-pages'
import { fresh } from '../pages/fresh'
import { station } from '../../stubs/transport'

jest.mock('@/call/transport', () => jest.requireActual<object>('../../stubs/transport'))

const list = query('tests.list', {
  permit: 'self',
  input: z.object({ part: z.string(), cursor: z.optional(z.string()) }),
  output: z.object({ items: z.array(z.string()), next: z.optional(z.string()) }),
})
const pages = (...answers: readonly (readonly string[])[]) => {
  station.answer = ({ input }) => {
    const at = Number(z.parse(list.input, input).cursor ?? 0)
    const next = at + 1 < answers.length ? { next: String(at + 1) } : {}
    return Promise.resolve({ reply: { ok: true, output: { items: answers[at] ?? [], ...next } } })
  }
}
/** One a page, and the next page begins after a row, wherever that stands by then. */
const byLast = (...rows: readonly string[]) => {
  station.answer = ({ input }) => {
    const at = rows.indexOf(z.parse(list.input, input).cursor ?? '') + 1
    const items = rows.slice(at, at + 1)
    const next = at + 1 < rows.length ? { next: items[0] } : {}
    return Promise.resolve({ reply: { ok: true, output: { items, ...next } } })
  }
}
/** How many were shown, drawing by drawing. */
const seen = new Set<number>()
const doubles = new Set<string>()
const look = () =>
  renderHook(
    (part: string) => {
      const paged = usePages(list, { part }, { isKept: false })
      seen.add(paged.items.length)
      for (const item of paged.items)
        if (paged.items.indexOf(item) !== paged.items.lastIndexOf(item)) doubles.add(item)
      return paged
    },
    { initialProps: 'open' },
  )
const lookFurther = async () => {
  const page = look()
  await waitFor(() => expect(page.result.current.items).toEqual(['灯']))
  await act(() => page.result.current.more?.())
  expect(page.result.current.items).toEqual(['灯', '门'])
  return page
}

let now = 5_000_000
beforeEach(() => {
  fresh()
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 10))
})
afterEach(() => jest.restoreAllMocks())

test('read anew, what was further down never goes, and is as it is now', async () => {
  pages(['灯'], ['门'], ['窗'])
  const { result } = await lookFurther()
  pages(['灯亮了'], ['门修了'], ['窗'])
  seen.clear()
  await act(() => result.current.first.refresh())
  await waitFor(() => expect(result.current.items).toEqual(['灯亮了', '门修了']))
  expect([...seen]).toEqual([2])
  await act(() => result.current.more?.())
  expect(result.current.items).toEqual(['灯亮了', '门修了', '窗'])
})

test('a row that came above moves the pages: what was further down is read on from there', async () => {
  pages(['灯'], ['门'], ['窗'])
  const { result } = await lookFurther()
  byLast('新的', '灯', '门', '窗')
  seen.clear()
  await act(() => result.current.first.refresh())
  await waitFor(() => expect(result.current.items).toEqual(['新的', '灯']))
  expect([...seen]).toEqual([2])
  await act(() => result.current.more?.())
  expect(result.current.items).toEqual(['新的', '灯', '门'])
})

test('a row that left: the next ones move up, and none stands there twice', async () => {
  byLast('灯', '门', '窗', '床')
  const { result } = await lookFurther()
  byLast('门', '窗', '床')
  doubles.clear()
  await act(() => result.current.first.refresh())
  await waitFor(() => expect(result.current.items).toEqual(['门', '窗']))
  expect(doubles.size).toBe(0)
})

test('asked for more while the first page is read anew: all of it is as it is now', async () => {
  byLast('灯', '门', '窗', '床')
  const { result } = await lookFurther()
  byLast('新的', '灯', '门', '窗', '床')
  await act(async () => {
    const first = result.current.first.refresh()
    await result.current.more?.()
    await first
  })
  await waitFor(() => expect(result.current.items).toEqual(['新的', '灯', '门']))
})

test('where the first page is all there is, nothing follows', async () => {
  pages(['灯'], ['门'])
  const { result } = await lookFurther()
  pages(['新的'])
  await act(() => result.current.first.refresh())
  expect(result.current.items).toEqual(['新的'])
  expect(result.current.more).toBeUndefined()
})

test('another question begins anew, although its first page ends in the same place', async () => {
  pages(['灯'], ['门'])
  const { result, rerender } = await lookFurther()
  rerender('all')
  await waitFor(() => expect(result.current.items).toEqual(['灯']))
})

test('out of reach for the rest: it stays as it was', async () => {
  pages(['灯'], ['门'])
  const { result } = await lookFurther()
  station.answer = ({ input }) =>
    Promise.resolve(
      z.parse(list.input, input).cursor === undefined
        ? { reply: { ok: true, output: { items: ['灯亮了'], next: '1' } } }
        : 'unreachable',
    )
  await act(() => result.current.first.refresh())
  await waitFor(() => expect(result.current.items).toEqual(['灯亮了', '门']))
})
