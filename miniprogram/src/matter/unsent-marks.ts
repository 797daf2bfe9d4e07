import { checkIn, checkOut } from '@shared/attendances/contract'
import { Way } from '@shared/attendances/views'
import { z } from '@shared/kernel/schema'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { call } from '../call/call'
import { newCommandId } from '../call/command-id'
import { keep, kept } from '../call/keep'
import { onReconnect } from '../call/network'
import type { Outcome, Refusal } from '../call/outcome'
import { personKey } from '../call/person'

/** A check-in as it was seen. It keeps its command id until there is an answer: sent three times it is one. */
const KeptMark = z.object({ commandId: z.string(), way: Way, input: checkIn.input, isTried: z.boolean() })
type KeptMark = z.output<typeof KeptMark>
type Seen = KeptMark['input']

const AGAIN_MS = 20_000
const keyNow = () => `lm-marks:${personKey()}`

export function keptMarks(): readonly KeptMark[] {
  return kept(keyNow(), z.array(KeptMark)) ?? []
}

export function keepMark(way: Way, input: Seen): void {
  keep(keyNow(), [...keptMarks(), { commandId: newCommandId(), way, input, isTried: false }])
}

const isSame = (a: KeptMark) => (b: KeptMark) => a.commandId === b.commandId
const change = (to: (marks: readonly KeptMark[]) => readonly KeptMark[]) => keep(keyNow(), to(keptMarks()))

let sending = Promise.resolve()

/** Sends what is kept, in order, until one is out of reach. `onAnswer` hears of each that was answered. One at a time. */
export function sendMarks(onAnswer: (mark: KeptMark, refusal: Refusal | undefined) => void): Promise<void> {
  sending = sending.then(() => sendAll(onAnswer))
  return sending
}

async function sendAll(onAnswer: Parameters<typeof sendMarks>[0]): Promise<void> {
  for (const mark of keptMarks()) {
    change((marks) => marks.map((one) => (isSame(mark)(one) ? { ...one, isTried: true } : one)))
    const outcome = await carry(mark)
    const isAnswered =
      outcome.is === 'done' || (outcome.is === 'refused' && outcome.refusal.code !== 'our_fault')
    // What goes wrong with us may come after the write: the same id must go again.
    if (!isAnswered) return
    change((marks) => marks.filter((one) => !isSame(mark)(one)))
    onAnswer(mark, outcome.is === 'refused' ? outcome.refusal : undefined)
  }
}

function carry({ way, input, commandId, isTried }: KeptMark): Promise<Outcome<unknown>> {
  return call(way === 'in' ? checkIn : checkOut, input, { commandId, isNew: !isTried })
}

/** Marks that wait for signal. They go by themselves when the page is shown, when the connection is back, and now and then. */
export function useUnsentMarks(onAnswer: Parameters<typeof sendMarks>[0]) {
  const [waiting, setWaiting] = useState(keptMarks)
  const [isBusy, setBusy] = useState(false)
  const send = useCallback(async () => {
    if (keptMarks().length === 0) return
    setBusy(true)
    await sendMarks(onAnswer)
    setBusy(false)
    setWaiting(keptMarks())
  }, [onAnswer])
  useDidShow(() => void send())
  useEffect(() => onReconnect(() => void send()), [send])
  useEffect(() => {
    if (waiting.length === 0) return undefined
    const timer = setInterval(() => void send(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [waiting.length, send])
  const add = (way: Way, input: Seen) => {
    keepMark(way, input)
    setWaiting(keptMarks())
    void send()
  }
  return { waiting, isBusy, add }
}
