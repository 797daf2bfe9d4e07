import type { OutputOf, Query } from '@shared/kernel/contract'
import type { z } from '@shared/kernel/schema'
import { useEffect, useRef, useState } from 'react'
import { call } from './call'
import { type Queried, useQuery } from './use-query'

type Listing = z.ZodMiniType<{ items: unknown[]; next?: string | undefined }>
type Places = z.ZodMiniType<unknown, { cursor?: string | undefined }>

interface Further<Item> {
  /** The question, as text: while it is the same, these follow. */
  readonly question: string
  /** When the first page was read. Where it was read anew, these are too. */
  readonly after: number
  readonly items: readonly Item[]
  readonly next: string | undefined
}

export interface Paged<Output, Item> {
  /** The first page; pass it to `Loaded`. */
  readonly first: Queried<Output>
  readonly items: readonly Item[]
  /** Undefined at the end of the list. */
  readonly more: (() => Promise<void>) | undefined
  readonly isBusy: boolean
}

/** A list of a contract, for whoever is handed it. */
export type PagesOf<C extends Query<Places, Listing>> = Paged<OutputOf<C>, OutputOf<C>['items'][number]>

/** What came onto the first page, or went from it, moves the others: for a moment one row may stand on two pages. */
const idOf = (item: unknown) => (typeof item === 'object' && item !== null && 'id' in item ? item.id : item)

/** A list that goes on: the first page like any query, the next ones on demand. */
export function usePages<I extends Places, O extends Listing>(
  contract: Query<I, O>,
  input: z.input<I> | undefined,
  terms: { readonly isKept?: boolean } = {},
): Paged<z.output<O>, z.output<O>['items'][number]> {
  const first = useQuery(contract, input, terms)
  const [further, setFurther] = useState<Further<z.output<O>['items'][number]>>()
  const [isBusy, setBusy] = useState(false)
  const page = 'output' in first ? first : undefined
  const start = page?.output.next
  const question = JSON.stringify(input)
  const followed = start !== undefined && further?.question === question ? further : undefined
  const above = page?.output.items ?? []
  const aboveIds = new Set(above.map(idOf))
  const items = [...above, ...(followed?.items.filter((item) => !aboveIds.has(idOf(item))) ?? [])]
  const cursor = followed === undefined ? page?.output.next : followed.next

  const more = async () => {
    if (input === undefined || page === undefined || isBusy) return
    setBusy(true)
    const outcome = await call(contract, { ...input, cursor })
    setBusy(false)
    if (outcome.is !== 'done') return
    setFurther({
      // What stood there already is no newer for it: where the first page was read anew meanwhile, all of it is.
      ...{ question, after: followed?.after ?? page.at },
      items: [...(followed?.items ?? []), ...outcome.output.items],
      next: outcome.output.next,
    })
  }

  /** Whoever opened something far down the list finds it there, as it is now. */
  const readAgain = async () => {
    if (input === undefined || page === undefined || followed === undefined || followed.after === page.at)
      return
    const found: z.output<O>['items'] = []
    let next = start
    while (next !== undefined && found.length < followed.items.length) {
      const outcome = await call(contract, { ...input, cursor: next })
      if (outcome.is !== 'done') return
      found.push(...outcome.output.items)
      next = outcome.output.next
    }
    setFurther((last) => (last === followed ? { question, after: page.at, items: found, next } : last))
  }
  const latest = useRef(readAgain)
  useEffect(() => {
    latest.current = readAgain
  })
  const at = page?.at
  useEffect(() => void latest.current(), [at, followed])
  return { first, items, more: cursor === undefined ? undefined : more, isBusy }
}
