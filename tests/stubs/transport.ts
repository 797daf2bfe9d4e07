import type { Call } from '@shared/kernel/contract'
import type { Carried } from '@/call/transport'

/** The functions at the other end of the line, as a test wants them. */
export const station = {
  calls: [] as Call[],
  answer: (_call: Call): Promise<Carried> => Promise.resolve('unreachable'),
  says: (output: unknown) => {
    station.answer = () => Promise.resolve({ reply: { ok: true, output } })
  },
  refuses: (code: string, message: string, detail?: Record<string, unknown>) => {
    station.answer = () =>
      Promise.resolve({ reply: { ok: false, code, message, ...(detail ? { detail } : {}) } })
  },
  isOff: () => {
    station.answer = () => Promise.resolve('unreachable')
  },
  reset: () => {
    station.calls.length = 0
    station.isOff()
    tests += 1
  },
}

/** Some tests put a clock of their own in its place. */
const later = setTimeout
/** A look of a test at the page takes one; counted instead of timed, a slow machine changes nothing. */
const TURNS_APART = 3
let line = Promise.resolve()
let tests = 0

/**
 * As on a slow machine: one answer after the other and never in the same breath, so that a test which looks for what another answer brings
 * fails at once and everywhere. What was asked in an earlier test gets no answer.
 */
export async function carry(call: Call): Promise<Carried> {
  station.calls.push(call)
  const asked = tests
  const carried = await station.answer(call)
  line = line.then(aWhile)
  await line
  return asked === tests ? carried : 'broken'
}

async function aWhile(): Promise<void> {
  for (let n = 0; n < TURNS_APART; n++) await new Promise((resolve) => later(resolve))
}
