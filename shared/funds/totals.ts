import { sharesOf } from '../kernel/money'
import type { Counter, Difference, Fund } from './model'

/** What the database adds up of a fund. */
export interface Entered {
  /** Of all legs, by book. */
  readonly books: ReadonlyMap<string, number>
  /** Of all payments that are approved and not paid, by earmark. */
  readonly reserved: ReadonlyMap<string, number>
}

/** Where the fund does not say what its entries and payments say. */
export function differencesOf(fund: Fund, { books, reserved }: Entered): readonly Difference[] {
  const said = new Map<string, number>([
    ...fund.earmarks.map(({ key, balanceFen }) => [`earmark:${key}`, balanceFen] as const),
    ...fund.incomes.map(({ of, fen }) => [`income:${of}`, -fen] as const),
    ...fund.uses.map(({ of, fen }) => [`use:${of}`, fen] as const),
    ...fund.earmarks.map(({ key, reservedFen }) => [`reserved:${key}`, reservedFen] as const),
  ])
  const entered = new Map([...books, ...[...reserved].map(([key, fen]) => [`reserved:${key}`, fen] as const)])
  const names = [...new Set([...said.keys(), ...entered.keys()])].sort()
  return names.flatMap((book) => {
    const [balanceFen, entriesFen] = [said.get(book) ?? 0, entered.get(book) ?? 0]
    return balanceFen === entriesFen ? [] : [{ book, balanceFen, entriesFen }]
  })
}

/** Counters with what each is of the whole, most money first. One that came to nothing keeps its line: its entries can be read. */
export function shared<Of extends string>(counters: readonly Counter<Of>[]) {
  const sorted = [...counters].sort((a, b) => b.fen - a.fen)
  const shares = sharesOf(sorted.map(({ fen }) => Math.max(0, fen)))
  return sorted.map((counter, at) => ({ ...counter, share: shares[at] ?? 0 }))
}

export function entriesOf(counters: readonly Counter<string>[]): number {
  return counters.reduce((sum, { entries }) => sum + entries, 0)
}
