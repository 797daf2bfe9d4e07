import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Hit {
  readonly message: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  /** The path after the route's first word, unescaped: `['requests', 'r1']` for `/collections/requests/r1`. */
  readonly rest: readonly string[]
}

export type Route = (hit: Hit) => Promise<void>

/** By method and the first word of the path: `'POST invoke'`; `'GET '` is the root. */
export type Routes = Readonly<Record<string, Route>>
