import type { Book, Difference, TimeAccount, Unit } from './model'

interface Summed {
  readonly unit: Unit | undefined
  readonly book: Book | undefined
  readonly total: number
}

/** What the books of a station hold, from the sums of their legs. */
export function booksOf(sums: readonly Summed[]) {
  const on = (unit: Unit, book?: Book) =>
    sums.reduce(
      (sum, one) => (one.unit === unit && (book === undefined || one.book === book) ? sum + one.total : sum),
      0,
    )
  return {
    bookedMinutes: on('minutes', 'account'),
    issuedPoints: positive(-on('points', 'issued')),
    spentPoints: on('points', 'spent'),
    heldPoints: on('points', 'account'),
    sums: { minutes: on('minutes'), points: on('points') },
  }
}

/** What the entries of an account add up to. */
export interface Entered {
  readonly accountId: string
  readonly unit: Difference['unit']
  readonly total: number
}

/** Where a balance is not what its entries say. */
export function differencesOf(account: TimeAccount, entered: readonly Entered[]): readonly Difference[] {
  const { _id: accountId, balanceMinutes, points, owedPoints, carriedMinutes } = account
  const balances = { minutes: balanceMinutes, points: points - owedPoints, carriedMinutes }
  return (['minutes', 'points', 'carriedMinutes'] as const).flatMap((unit) => {
    const entries = entered.find((one) => one.accountId === accountId && one.unit === unit)?.total ?? 0
    const balance = balances[unit]
    return balance === entries ? [] : [{ accountId, unit, balance, entries }]
  })
}

/** Without a zero that is below zero. */
function positive(amount: number): number {
  return amount === 0 ? 0 : amount
}
