import { dayOf } from '@shared/kernel/time'

export type Span = 'year' | 'half' | 'all'

export const spans = [
  { value: 'half', word: '最近半年' },
  { value: 'year', word: '今年' },
  { value: 'all', word: '最近五年' },
] as const satisfies readonly { value: Span; word: string }[]

/** The months that a certificate is asked for, up to the present one. */
export function monthsOf(span: Span, now: number): { readonly from: string; readonly to: string } {
  const to = dayOf(now).slice(0, 7)
  const year = Number(to.slice(0, 4))
  const month = Number(to.slice(5))
  if (span === 'year') return { from: monthAt(year, 1), to }
  return { from: span === 'half' ? monthAt(year, month - 5) : monthAt(year - 5, month + 1), to }
}

/** Months before January are those of the year before; after December of the next. */
function monthAt(year: number, month: number): string {
  const place = year * 12 + month - 1
  return `${String(Math.floor(place / 12))}-${String((place % 12) + 1).padStart(2, '0')}`
}
