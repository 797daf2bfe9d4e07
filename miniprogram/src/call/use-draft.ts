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

interface Written<T> {
  /** Undefined until the first word. */
  readonly value: T | undefined
  readonly keptAt: number | undefined
}

const keyOf = (name: string) => `lm-draft:${personKey()}:${name}`

/** For whoever has sent what was written without showing it. */
export function forgetDraft(name: string): void {
  drop(keyOf(name))
}

/**
 * What is being written. It stays on the phone until it is cleared: closing, a lost connection and a crash keep it. While nothing was written it
 * follows `initial`: a kept answer fills a form first, and the fresh one may say something else.
 */
export function useDraft<S extends z.ZodMiniType<object>>(
  name: string,
  shape: S,
  initial: z.output<S>,
): Draft<z.output<S>> {
  const key = keyOf(name)
  const [state, setState] = useState<Written<z.output<S>>>(() => {
    const stored = keptDated(key, shape)
    return { value: stored?.value, keptAt: stored?.at }
  })
  const [begin, setBegin] = useState(initial)
  // Its parts stay the same objects while they say the same.
  if (JSON.stringify(begin) !== JSON.stringify(initial)) setBegin(initial)
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
      const value = { ...(last.value ?? begin), ...part }
      unkept.current = value
      return { ...last, value }
    })
  const clear = () => {
    unkept.current = undefined
    drop(key)
    setState({ value: undefined, keptAt: undefined })
  }
  return { value: state.value ?? begin, change, keptAt: state.keptAt, clear }
}
