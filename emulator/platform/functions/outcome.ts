/** How one event ended. Codes are the platform's. */
export type Outcome = Succeeded | Failed

interface Succeeded {
  readonly ok: true
  readonly requestId: string
  /** JSON text of what the function returned. */
  readonly response: string
}

export interface Failed {
  readonly ok: false
  readonly requestId: string
  readonly code: FailureCode
  readonly message: string
}

export type FailureCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'EXCEED_REQUEST_SIZE_LIMIT'
  | 'PERMISSION_DENIED'

export function failed(requestId: string, code: FailureCode, message: string): Failed {
  return { ok: false, requestId, code, message }
}

/** What `invoke` throws in-process; a WeChat client would see the same code. */
export class FunctionFailure extends Error {
  readonly code: FailureCode
  readonly requestId: string

  constructor(failure: Failed) {
    super(`${failure.code}: ${failure.message}`)
    this.code = failure.code
    this.requestId = failure.requestId
  }
}
