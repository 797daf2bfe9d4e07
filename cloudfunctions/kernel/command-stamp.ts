import { createHash } from 'node:crypto'
import type { Fact, LogEntry } from '../../shared/kernel/record'
import { type Refusal, refuse } from '../../shared/kernel/refusal'
import { base32 } from './base32'
import { StoreMisuse } from './misuse'

/** One command as the log remembers it. */
export interface CommandStamp {
  /** `actor:commandId`. */
  readonly id: string
  /** Account id of who does it. */
  readonly by: string
  /** Epoch ms. */
  readonly at: number
  /** Of the contract's name and the input. */
  readonly digest: string
  /** The sender says that it was never sent before. Believed only where a lie would harm nobody but the liar. */
  readonly isNew?: boolean
}

/** The command's traces: one entry per fact, the first with the receipt. */
export function entriesOf(
  command: CommandStamp,
  facts: readonly Fact[],
  reply: unknown,
): readonly LogEntry[] {
  if (facts.length === 0)
    throw new StoreMisuse('a command tells at least one fact, or it cannot be recognised again')
  return facts.map((fact, index) => ({
    id: index === 0 ? command.id : `${command.id}#${index + 1}`,
    fact: fact.fact,
    at: command.at,
    by: command.by,
    ...(index === 0 ? { digest: command.digest } : {}),
    ...(index === 0 && reply !== undefined ? { reply } : {}),
    ...(fact.detail === undefined ? {} : { detail: { ...fact.detail } }),
  }))
}

/** What the command was answered when it was done, or undefined when this log does not know it. */
export function receiptOf(
  log: readonly LogEntry[],
  command: CommandStamp,
): LogEntry | Refusal<'command.reused'> | undefined {
  const entry = log.find((one) => one.id === command.id)
  if (entry === undefined) return undefined
  return entry.digest === command.digest ? entry : refuse('command.reused')
}

/** The id of the record that this command creates: the same command again would create it again, and cannot. */
export function recordId(prefix: string, stampId: string): string {
  return prefix + base32(createHash('sha256').update(`${prefix}:${stampId}`).digest()).slice(0, 19)
}

/** The same for the same contract and the same input, in whatever order its members come. */
export function digestOf(name: string, input: unknown): string {
  return createHash('sha256')
    .update(`${name}\n${canonical(input)}`)
    .digest('base64url')
    .slice(0, 22)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
