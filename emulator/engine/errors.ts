/** An answer that the service gives instead of a result. Codes and messages follow the service's own. */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'DatabaseError'
  }
}

export type Operation = 'Insert' | 'Update' | 'Remove' | 'Query' | 'Aggregate'

/** The document or the operator is at fault. */
export function failed(operation: Operation, message: string): DatabaseError {
  return new DatabaseError('DATABASE_REQUEST_FAILED', `[FailedOperation.${operation}] ${message}`)
}

/** The request itself makes no sense. */
export function invalid(message: string): DatabaseError {
  return new DatabaseError('INVALID_PARAM', `[InvalidParameter] ${message}`)
}

export function noCollection(name: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )
}

export function collectionExists(): DatabaseError {
  return new DatabaseError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    '[ResourceUnavailable.ResourceExist] Table exist. Please check your request, but if the problem cannot be solved, contact us.',
  )
}

export function duplicate(
  operation: Operation,
  collection: string,
  index: string,
  key: string,
): DatabaseError {
  const problem = `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}`
  const frame = operation === 'Insert' ? 'bulk write error' : 'multiple write errors'
  return new DatabaseError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation.${operation}] ${frame}: [{${problem}}]`,
  )
}

export const conflict = (): DatabaseError =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const noTransaction = (): DatabaseError =>
  new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const transactionBusy = (): DatabaseError =>
  new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionBusy] Transaction is busy. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const transactionTooLong = (limit: number): DatabaseError =>
  new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    `[LimitExceeded] A transaction holds at most ${limit} operations.`,
  )
