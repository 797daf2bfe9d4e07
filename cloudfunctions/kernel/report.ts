import { createHash } from 'node:crypto'
import { DatabaseError } from './database'

/** What is said in the log about something that went wrong: never what a person wrote, nor a name or phone number. */
export function report(where: string, requestId: string, error: unknown): string {
  const quote = quoteOf(requestId)
  console.error(JSON.stringify({ where, requestId, quote, ...described(error) }))
  return quote
}

/** Something worth knowing that is nobody's error. */
export function note(
  where: string,
  requestId: string,
  what: Readonly<Record<string, number | string>>,
): void {
  console.warn(JSON.stringify({ where, requestId, ...what }))
}

/** Six figures that can be read out over the phone and found in the log. */
export function quoteOf(requestId: string): string {
  const number = createHash('sha256').update(requestId).digest().readUInt32BE(0)
  return String(number % 1_000_000).padStart(6, '0')
}

/** A message may quote what it stumbled over, so only messages that cannot are repeated. */
function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const isOurs = error.name === 'StoreMisuse' || error instanceof TypeError || error instanceof ReferenceError
  return {
    error: error.name,
    ...(error instanceof DatabaseError ? { kind: error.kind, code: error.code } : {}),
    ...(isOurs ? { message: error.message } : {}),
    stack: frames.slice(0, 8).map((line) => line.trim()),
  }
}
