import type { z } from './schema'
import type { Permission } from '../people/policy'

/** What is agreed between the page that calls and the function that answers. Both import the same value. */
export interface Contract<
  Kind extends 'command' | 'query' = 'command' | 'query',
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly kind: Kind
  /** `context.verb`, the name on the wire. */
  readonly name: string
  /** The coarse right to call at all; the fine rule stands in rules and scopes. */
  readonly permit: Permission
  readonly input: Input
  readonly output: Output
}

export type Command<I extends z.ZodMiniType, O extends z.ZodMiniType> = Contract<'command', I, O>
export type Query<I extends z.ZodMiniType, O extends z.ZodMiniType> = Contract<'query', I, O>

/** What a caller passes (before defaults are filled in). */
export type InputOf<C extends Contract> = z.input<C['input']>
export type OutputOf<C extends Contract> = z.output<C['output']>

interface Terms<I extends z.ZodMiniType, O extends z.ZodMiniType> {
  readonly permit: Permission
  readonly input: I
  readonly output: O
}

/** Changes something. Carries a `commandId`; the same id again is the same command, done once. */
export function command<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  name: `${string}.${string}`,
  terms: Terms<I, O>,
): Command<I, O> {
  return { kind: 'command', name, ...terms }
}

/** Changes nothing that the caller could notice. */
export function query<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  name: `${string}.${string}`,
  terms: Terms<I, O>,
): Query<I, O> {
  return { kind: 'query', name, ...terms }
}

/** The event of the `api` function. */
export interface Call {
  readonly name: string
  readonly input: unknown
  /** Made by the client, kept over retries of the same command. */
  readonly commandId?: string
  /** True while this command id has never been sent before: then nobody need look whether it was already done. */
  readonly isNew?: boolean
}

/** The reply of the `api` function; never an exception. `message` is the sentence to show. */
export type Reply<Output = unknown> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly code: string; readonly detail?: Detail; readonly message: string }

export type Detail = Readonly<Record<string, string | number | boolean | readonly string[]>>
