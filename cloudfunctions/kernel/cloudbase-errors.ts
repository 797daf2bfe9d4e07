import { DatabaseError, type DatabaseErrorKind } from './database'

const kinds: Readonly<Record<string, DatabaseErrorKind>> = {
  DATABASE_DUPLICATE_WRITE: 'duplicate',
  DATABASE_TRANSACTION_CONFLICT: 'conflict',
  DATABASE_TRANSACTION_FAIL: 'ended',
  EXCEED_REQUEST_LIMIT: 'overloaded',
  EXCEED_CONCURRENT_REQUEST_LIMIT: 'overloaded',
  EXCEED_RATELIMIT: 'overloaded',
  ECONNREFUSED: 'overloaded',
  ENOTFOUND: 'overloaded',
  // The connection never stood, so nothing was sent.
  ETIMEDOUT: 'overloaded',
  ESOCKETTIMEDOUT: 'unknown',
  ECONNRESET: 'unknown',
  EPIPE: 'unknown',
  DATABASE_TIMEOUT: 'unknown',
  SYS_ERR: 'unknown',
}

/** What a failed call of the SDK means for the one who made it. */
export function asDatabaseError(error: unknown): DatabaseError {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  // Reports from real environments show duplicates under a general code too.
  if (message.includes('E11000')) return new DatabaseError('duplicate', code, message)
  const known = kinds[code]
  if (known !== undefined) return new DatabaseError(known, code, message)
  // An HTTP status, or an answer cut off in the middle: the service may have done its part.
  const isCutOff =
    /^\d{3}$/.test(code) || error instanceof SyntaxError || /socket hang up|aborted/i.test(message)
  return new DatabaseError(isCutOff ? 'unknown' : 'bug', code, message)
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'NO_CODE'
  return String(error.code)
}
