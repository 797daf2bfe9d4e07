/** A call that someone makes of the emulator: a database action, a stored file, a WeChat API. */
export interface GateCall {
  readonly action: string
  readonly collection?: string
  /** The function that makes the call, where that is known. */
  readonly source?: string
  /** The request id of the event that the function is handling. */
  readonly invocation?: string
  /** Which call of that event this is, from 1. */
  readonly nth?: number
}

/** What is to happen to a call. `refuse`, `conflict` and `cut` come before anything is applied. */
export type Fault =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'refuse'; readonly code: string; readonly message?: string }
  /** A transaction that lost against another; the server has aborted it. */
  | { readonly kind: 'conflict' }
  /** The connection breaks; nothing was done. */
  | { readonly kind: 'cut' }
  /** It was done, but the connection breaks before the answer. */
  | { readonly kind: 'lose' }
  /** No answer ever comes, until the faults are cleared. */
  | { readonly kind: 'hang'; readonly applied: boolean }

export interface FaultRule {
  readonly fault: Fault
  /** Which calls the rule counts; every call when left out. */
  readonly when?: (call: GateCall) => boolean
  /** The first counted call it strikes, from 1; 1 when left out. */
  readonly nth?: number
  /** How many it strikes from there on; 1 when left out. */
  readonly times?: number
}

/** What becomes of a call. The carrier (HTTP or not) acts it out. */
export type Outcome<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'hang'; readonly until: Promise<void> }

export interface RecordedCall extends GateCall {
  /** From 1, in the order of arrival. */
  readonly n: number
  /** Epoch ms. */
  readonly at: number
  /** How long it took; undefined while it lasts. */
  readonly ms?: number
  /** `lost`: done, but not answered. */
  readonly outcome: 'pending' | 'answered' | 'refused' | 'cut' | 'lost' | 'hung'
  /** Why it was refused. */
  readonly code?: string
}
