import type { Query } from '@shared/kernel/contract'
import type { z } from '@shared/kernel/schema'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { keepAnswer } from './answers'
import { call } from './call'
import { keptDated } from './keep'
import type { Outcome, Refusal } from './outcome'
import { personKey } from './person'
import { useAgain } from './use-again'

/** `stale`: as it was at `at`; somebody is looking whether there is news, or there is no connection, or looking went wrong with us. */
export type QueryState<Output> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly output: Output; readonly at: number }
  | {
      readonly state: 'stale'
      readonly output: Output
      readonly at: number
      readonly isOffline: boolean
      readonly isOurFault?: boolean
    }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'unreachable' }

export type Queried<Output> = QueryState<Output> & { readonly refresh: () => Promise<void> }

export interface QueryTerms {
  /** False for what must not stay on a phone: other people's matters. */
  readonly isKept?: boolean
}

/** Taro says "shown" for the first time as well, right after the page asked by itself. */
const SAME_SHOW_MS = 1000

/**
 * Asks and asks again: when the page is shown, when the connection is back after it was missed or may be, when `refresh`
 * is called. The last answer of this person stays on the phone. Without an input nothing is asked yet.
 */
export function useQuery<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Query<I, O>,
  input: z.input<I> | undefined,
  { isKept = true }: QueryTerms = {},
): Queried<z.output<O>> {
  const key = `lm-q:${personKey()}:${contract.name}:${JSON.stringify(input ?? null)}`
  const first = useMemo(() => firstState(contract, key, isKept), [contract, key, isKept])
  const [held, setHeld] = useState<{ key: string; state: QueryState<z.output<O>> }>()
  const asked = useRef({ turn: 0, at: 0, isLost: false })
  const latest = useRef(input)
  useEffect(() => {
    latest.current = input
  })

  const refresh = useCallback(async () => {
    if (latest.current === undefined) return
    const turn = ++asked.current.turn
    asked.current.at = Date.now()
    // Whoever is asking already need not ask once more when this very answer shows that the connection is back.
    asked.current.isLost = false
    const outcome = await call(contract, latest.current)
    if (turn !== asked.current.turn) return
    asked.current.isLost = outcome.is === 'unreachable'
    const at = Date.now()
    if (outcome.is === 'done' && isKept) keepAnswer(key, outcome.output, at)
    setHeld((last) => ({ key, state: nextState(last?.key === key ? last.state : first, outcome, at) }))
  }, [contract, key, isKept, first])

  useEffect(() => {
    void refresh()
  }, [refresh])
  const state = held?.key === key ? held.state : first
  useAgain(
    () => {
      // Those who were answered need not ask: with one that is out of reach they would set each other off for ever.
      if (asked.current.isLost) void refresh()
    },
    state.state === 'unreachable' || (state.state === 'stale' && state.isOffline),
  )
  useDidShow(() => {
    if (Date.now() - asked.current.at > SAME_SHOW_MS) void refresh()
  })
  return { ...state, refresh }
}

function firstState<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Query<I, O>,
  key: string,
  isKept: boolean,
): QueryState<z.output<O>> {
  const answer = isKept ? keptDated(key, contract.output) : undefined
  if (answer === undefined) return { state: 'loading' }
  return { state: 'stale', output: answer.value, at: answer.at, isOffline: false }
}

function nextState<O>(last: QueryState<O>, outcome: Outcome<O>, at: number): QueryState<O> {
  if (outcome.is === 'done') return { state: 'ready', output: outcome.output, at }
  // A fault of ours says nothing of the matter itself: what is open on it, with the words in it, stays.
  const isOurFault = outcome.is === 'refused' && outcome.refusal.code === 'our_fault'
  const isKnown = last.state === 'ready' || last.state === 'stale'
  if (outcome.is === 'refused' && !(isOurFault && isKnown))
    return { state: 'refused', refusal: outcome.refusal }
  if (!isKnown) return { state: 'unreachable' }
  return { state: 'stale', output: last.output, at: last.at, isOffline: !isOurFault, isOurFault }
}
