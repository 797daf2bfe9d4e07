import type { z } from '@shared/kernel/schema'
import { useCallback, useEffect, useRef, useState } from 'react'
import { drop, keepDated, keptDated } from './keep'
import { personKey } from './person'

/** Writing to the phone takes a moment; a word a second is often enough. */
const PAUSE_MS = 400

export interface Draft<T> {
  readonly value: T
  readonly change: (part: Partial<T>) => void
  /** Epoch ms of when it was last kept on the phone; undefined while it is as it began. */
  readonly keptAt: number | undefined
  readonly clear: () => void
}

const keyOf = (name: string) => `lm-draft:${personKey()}:${name}`

/** For whoever has sent what was written without showing it. */
export function forgetDraft(name: string): void {
  drop(keyOf(name))
}

/** What is being written. It stays on the phone until it is cleared: closing, a lost connection and a crash keep it. */
export function useDraft<S extends z.ZodMiniType<object>>(
  name: string,
  shape: S,
  initial: z.output<S>,
): Draft<z.output<S>> {
  const key = keyOf(name)
  const [state, setState] = useState(() => {
    const stored = keptDated(key, shape)
    return { value: stored?.value ?? initial, keptAt: stored?.at }
  })
  const unkept = useRef<z.output<S>>(undefined)

  const write = useCallback(() => {
    if (unkept.current === undefined) return
    const at = Date.now()
    keepDated(key, unkept.current, at)
    unkept.current = undefined
    setState((last) => ({ ...last, keptAt: at }))
  }, [key])

  useEffect(() => {
    if (unkept.current === undefined) return undefined
    const timer = setTimeout(write, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [state.value, write])
  useEffect(() => write, [write])

  const change = (part: Partial<z.output<S>>) =>
    setState((last) => {
      const value = { ...last.value, ...part }
      unkept.current = value
      return { ...last, value }
    })
  const clear = () => {
    unkept.current = undefined
    drop(key)
    setState({ value: initial, keptAt: undefined })
  }
  return { value: state.value, change, keptAt: state.keptAt, clear }
}
