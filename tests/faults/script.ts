import type { Contract, InputOf } from '../../shared/kernel/contract'
import type { Aftermath, Given } from './world'

/** The good case of one command: who calls what in which world, and what must have come of it. */
export interface Script {
  readonly contract: Contract
  readonly by: { readonly openid: string }
  readonly input: unknown
  /** What there is beside 枫林社工站 and its people. */
  readonly given: Given
  /** What must be there exactly once afterwards: a count for each, by name. */
  readonly effects: (after: Aftermath) => Readonly<Record<string, number>>
}

export function script<C extends Contract>(
  contract: C,
  terms: {
    readonly by: { readonly openid: string }
    readonly input: InputOf<C>
    readonly given?: Given
    readonly effects: Script['effects']
  },
): Script {
  return { given: {}, ...terms, contract }
}
