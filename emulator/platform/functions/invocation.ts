import type { Instance } from './instance'

/** One event while it runs. The request id is part of the URL its calls go to, so that each call knows its invocation. */
export interface Invocation {
  readonly requestId: string
  readonly functionName: string
  readonly instance: Instance
  /** Database, storage, function and WeChat calls made so far. */
  calls: number
}
