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
  },
}

export function carry(call: Call): Promise<Carried> {
  station.calls.push(call)
  return station.answer(call)
}
