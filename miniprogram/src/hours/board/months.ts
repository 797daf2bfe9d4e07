/** This month and the two before, as they are said: 本月, 2 月, 1 月. */
export function monthsUntil(month: string): readonly { readonly value: string; readonly word: string }[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return [0, 1, 2].map((back) => {
    const at = number - back
    const [inYear, inMonth] = at > 0 ? [year, at] : [year - 1, at + 12]
    const value = `${String(inYear)}-${String(inMonth).padStart(2, '0')}`
    return { value, word: back === 0 ? '本月' : `${String(inMonth)} 月` }
  })
}
