/** 2026 年 11 月 */
export function monthWords(month: string): string {
  return `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`
}

/** So many months later; `2026-12` and one more is `2027-01`. */
export function nextMonth(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The days of a month as they stand in a calendar that begins on Monday; undefined before the first. */
export function weeksOf(month: string): readonly (string | undefined)[] {
  const year = Number(month.slice(0, 4))
  const number = Number(month.slice(5))
  const first = new Date(Date.UTC(year, number - 1, 1)).getUTCDay()
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const blanks = Array.from({ length: (first + 6) % 7 }, () => undefined)
  return [...blanks, ...Array.from({ length: count }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`)]
}
