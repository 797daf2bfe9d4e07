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
/** How many were shown, drawing by drawing. */
const seen = new Set<number>()
const look = () =>
  renderHook(
    (part: string) => {
      const paged = usePages(list, { part }, { isKept: false })
      seen.add(paged.items.length)
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

test('where the first page ends elsewhere the rest begins anew', async () => {
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
