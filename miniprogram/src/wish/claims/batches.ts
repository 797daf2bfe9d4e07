import type { WishCard } from '@shared/wishes/views'

/** What one company has claimed and not brought yet. */
export interface Batch {
  readonly companyName: string
  readonly wishes: readonly WishCard[]
}

/** The batches among what one has claimed, in the order of the list. One gift alone has its day on its own page. */
export function batchesOf(claimed: readonly WishCard[]): readonly Batch[] {
  const awaited = claimed.filter(({ status }) => status === 'claimed')
  const names = new Set(awaited.flatMap(({ companyName = '' }) => (companyName === '' ? [] : [companyName])))
  return [...names]
    .map((companyName) => ({
      companyName,
      wishes: awaited.filter((wish) => wish.companyName === companyName),
    }))
    .filter(({ wishes }) => wishes.length > 1)
}

/** The day that stands for all of them, and the latest that any of them can have. */
export function daysOf({ wishes }: Batch): {
  readonly promisedOn: string | undefined
  readonly until: string | undefined
} {
  const standing = new Set(wishes.map(({ promisedOn }) => promisedOn))
  const latest = wishes
    .flatMap(({ promiseUntil }) => (promiseUntil === undefined ? [] : [promiseUntil]))
    .sort()
  return { promisedOn: standing.size === 1 ? wishes[0]?.promisedOn : undefined, until: latest.at(-1) }
}
