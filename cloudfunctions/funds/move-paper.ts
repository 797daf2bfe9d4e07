import type { Decision, Stored } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Condition } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import type { Transaction } from '../kernel/transact'
import type { Collection } from '../kernel/collection'

/** What a paper was and became; undefined where this very command had moved it before. */
export interface Moved<T> {
  readonly before: T
  readonly after: T
}

/**
 * Applies a rule to a paper, and what follows for its fund, both or neither. The same command again finds the paper moved, and
 * nothing follows a second time.
 */
export function movePaper<T extends Stored, Output>(
  store: Store,
  command: CommandStamp,
  paper: { readonly of: Collection<T>; readonly id: string; readonly scope: Condition<T> },
  {
    rule,
    reply,
    follow,
  }: {
    readonly rule: (paper: T) => Decision<T> | Refused
    readonly reply: (paper: T) => Output
    readonly follow: (t: Transaction, moved: Moved<T>) => Promise<Refused | undefined>
  },
): Promise<Output | Refused> {
  return store.transact(async (t) => {
    const moves: Moved<T>[] = []
    const answer = await t.revise(paper.of, paper.id, paper.scope, command, {
      decide: (before) => {
        const decided = rule(before)
        if (!isRefused(decided)) moves.push({ before, after: decided.next })
        return decided
      },
      reply,
    })
    const [moved] = moves
    if (isRefused(answer) || moved === undefined) return answer
    return (await follow(t, moved)) ?? answer
  })
}
