import { z } from '@shared/kernel/schema'
import { drop, keep, kept } from './keep'

/** What the phone remembers of a command that has not been answered yet. */
const Pending = z.object({
  id: z.string(),
  print: z.string(),
  /** Only where it is to be sent again by itself. */
  input: z.optional(z.unknown()),
})
type Pending = z.output<typeof Pending>

export function pendingAt(key: string): Pending | undefined {
  return kept(key, Pending)
}

/** The id for this input: the one already used for it, or a new one, which nobody has heard of yet. */
export function commandIdFor(
  key: string,
  input: unknown,
  isResent: boolean,
): { readonly commandId: string; readonly isNew: boolean } {
  const print = printOf(input)
  const known = pendingAt(key)
  const isNew = known?.print !== print
  const id = isNew ? newCommandId() : known.id
  keep(key, { id, print, ...(isResent ? { input } : {}) })
  return { commandId: id, isNew }
}

export function settle(key: string): void {
  drop(key)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** 24 letters: enough that no two phones ever meet. */
export function newCommandId(): string {
  return Array.from({ length: 24 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('')
}

/** Tells two inputs apart; photos are too long to be kept whole. */
export function printOf(input: unknown): string {
  const text = JSON.stringify(input)
  let one = 0x811c9dc5
  let two = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x5bd1e995) ^ (two >>> 15)
  }
  return `${text.length.toString(36)}-${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`
}
