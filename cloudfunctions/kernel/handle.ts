import type { Command, Contract, Query } from '../../shared/kernel/contract'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { z } from '../../shared/kernel/schema'
import type { Actor } from './actor'
import { type CommandStamp, digestOf } from './command-stamp'
import type { Files } from './files'
import type { Refused } from './refused'
import type { Store } from './store'
import type { Vault } from './vault'
import type { WeChat } from './wechat'

/** What a handler has at hand. One clock reading, `at`, serves the whole event. */
export interface Asked<I extends z.ZodMiniType> {
  readonly input: z.output<I>
  readonly actor: Actor
  /** Epoch ms. */
  readonly at: number
  readonly store: Store
  readonly files: Files
  readonly wechat: WeChat
  readonly vault: Vault
}

export interface Commanded<I extends z.ZodMiniType> extends Asked<I> {
  readonly command: CommandStamp
}

/** What serve knows of an event before the input has been read. */
type Arrival = Omit<Commanded<z.ZodMiniType>, 'input' | 'command'> & {
  readonly input: unknown
  readonly commandId: string
  readonly isNew: boolean
}

export interface Handler {
  readonly contract: Contract
  answer(arrival: Arrival): Promise<{ readonly output: unknown } | Refused>
}

/** One use case: the contract, and how it is done. An expected "no" is returned, not thrown. */
export function handle<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Command<I, O>,
  run: (asked: Commanded<I>) => Promise<z.input<O> | Refused>,
): Handler
export function handle<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Query<I, O>,
  run: (asked: Asked<I>) => Promise<z.input<O> | Refused>,
): Handler
export function handle<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Contract<'command' | 'query', I, O>,
  run: (asked: Commanded<I>) => Promise<z.input<O> | Refused>,
): Handler {
  return {
    contract,
    async answer({ commandId, isNew, ...arrival }) {
      const read = z.safeParse(contract.input, arrival.input)
      if (!read.success) {
        const paths = pathsOf(read.error)
        // Nobody typed a query: what is wrong is the address or the code that led here.
        return refuse('input.invalid', contract.kind === 'query' ? { paths, isQuery: true } : { paths })
      }
      const { actor, at, vault } = arrival
      // Keyed, because a phone number that was hashed plainly could be found by trying them all.
      const digest = vault.keyedHash(digestOf(contract.name, read.data), 'command input')
      const command = { id: `${actor.id}:${commandId}`, by: actor.id, at, digest, isNew }
      const answer = await run({ ...arrival, input: read.data, command })
      // Parsed once more, so that nothing leaves that the contract does not name.
      return isRefused(answer) ? answer : { output: z.parse(contract.output, answer) }
    },
  }
}

function pathsOf(error: z.$ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.map(String).join('.')))]
}
