import type { Command } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { call } from './call'
import { commandIdFor, pendingAt, settle } from './command-id'
import type { Outcome, Refusal } from './outcome'
import { personKey } from './person'
import { useAgain } from './use-again'

/** Hands shake: what comes so soon after a tap is the same tap. */
const SAME_TAP_MS = 600

interface CommandTerms<Output> {
  /** Tells apart several matters with the same command: the id of the request, the name of the draft. */
  readonly about?: string
  /** Goes again by itself when the connection is back, also after the mini-program was closed. */
  readonly isResent?: boolean
  /** Called for an answer to `run` as well as to a command that went again by itself. */
  readonly onDone?: (output: Output) => void
}

export interface Commanded<Input, Output> {
  /** Undefined when the tap was taken for the one before it. */
  readonly run: (input: Input) => Promise<Outcome<Output> | undefined>
  readonly isBusy: boolean
  readonly refusal: Refusal | undefined
  /** The fields named by `input.invalid`: `place.building`. */
  readonly invalid: readonly string[]
  /** Nobody knows whether it arrived. With `isResent` it goes again by itself. */
  readonly isUnreachable: boolean
  readonly clear: () => void
}

/**
 * One command of a page. It owns the command id: kept over retries and re-entry until there is an answer, new as soon as
 * the input is another one; so that what is sent twice is done once.
 */
export function useCommand<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Command<I, O>,
  terms: CommandTerms<z.output<O>> = {},
): Commanded<z.input<I>, z.output<O>> {
  const { about = '', isResent = false, onDone } = terms
  const key = `lm-cmd:${personKey()}:${contract.name}:${about}`
  const [result, setResult] = useState<Outcome<z.output<O>>>()
  const [isBusy, setBusy] = useState(false)
  const tapped = useRef({ at: 0, isBusy: false })

  const send = async (input: z.input<I>) => {
    tapped.current.isBusy = true
    setBusy(true)
    const outcome = await call(contract, input, commandIdFor(key, input, isResent))
    // A refusal of ours may come after the write: the same id must go again.
    if (outcome.is === 'done' || (outcome.is === 'refused' && outcome.refusal.code !== 'our_fault'))
      settle(key)
    tapped.current.isBusy = false
    setBusy(false)
    setResult(outcome)
    if (outcome.is === 'done') onDone?.(outcome.output)
    return outcome
  }

  const run = async (input: z.input<I>) => {
    const now = Date.now()
    if (tapped.current.isBusy || now - tapped.current.at < SAME_TAP_MS) return undefined
    tapped.current.at = now
    return send(input)
  }

  const sendAgain = () => {
    if (!isResent || tapped.current.isBusy) return
    const input = pendingAt(key)?.input
    if (isInput(contract, input)) void send(input)
  }
  useDidShow(sendAgain)
  useAgain(sendAgain, isResent && result?.is === 'unreachable')
  const refusal = result?.is === 'refused' ? result.refusal : undefined
  const paths = refusal?.code === 'input.invalid' ? refusal.detail?.['paths'] : undefined
  return {
    run,
    isBusy,
    refusal,
    invalid: Array.isArray(paths) ? paths : [],
    isUnreachable: result?.is === 'unreachable',
    clear: () => setResult(undefined),
  }
}

function isInput<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Command<I, O>,
  input: unknown,
): input is z.input<I> {
  return z.safeParse(contract.input, input).success
}
