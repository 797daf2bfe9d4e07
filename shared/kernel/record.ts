import { z } from './schema'

/** One thing that happened to a record. Timeline, audit trail, receipt of the command and outbox at once. */
export const LogEntry = z.object({
  /** `actor:commandId`, plus `#n` when one command tells several facts. */
  id: z.string(),
  /** Past tense: `request.assigned`. */
  fact: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** Account id of who did it; `clock` for the jobs. */
  by: z.string(),
  /** Digest of contract and input; only on the first entry of a command. */
  digest: z.optional(z.string()),
  /** What the reply said, so that the same command again gets the same answer. */
  reply: z.optional(z.unknown()),
  /** What the fact is about. Never a resident's name, phone or address in clear. */
  detail: z.optional(z.record(z.string(), z.unknown())),
})
export type LogEntry = z.infer<typeof LogEntry>

/** What every stored record carries beside its own fields. */
export interface Stored {
  readonly _id: string
  /** 1 when created, one more with every revision. */
  readonly version: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly log: readonly LogEntry[]
  /** Ids of the log entries whose notices are not delivered yet. */
  readonly unsent: readonly string[]
}

/** What a pure rule answers when it says yes: the record as it becomes and what happened. */
export interface Decision<T> {
  readonly next: T
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly fact: string
  readonly detail?: Readonly<Record<string, unknown>>
}
