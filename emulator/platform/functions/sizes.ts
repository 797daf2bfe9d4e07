import type { FunctionSpec } from './function-spec'
import type { Failed } from './outcome'
import { failed } from './outcome'
import type { Origin } from './platform-env'

const megabyte = 1024 * 1024
const maxRequest = 6 * megabyte
const maxResponse = 6 * megabyte
/** What a function hands to a mini-program may be smaller than what it hands to a server. */
const maxClientResponse = megabyte

export function refusedRequest(
  spec: FunctionSpec,
  event: string,
  origin: Origin,
  id: string,
): Failed | undefined {
  if (origin.kind === 'client' && spec.clientMayCall === false) {
    return failed(id, 'PERMISSION_DENIED', `${spec.name} is not open to clients`)
  }
  const bytes = Buffer.byteLength(event)
  if (bytes > maxRequest)
    return failed(id, 'EXCEED_REQUEST_SIZE_LIMIT', `request of ${bytes} bytes, ${maxRequest} allowed`)
  return undefined
}

export function refusedResponse(response: string, origin: Origin, id: string): Failed | undefined {
  const limit = origin.kind === 'client' ? maxClientResponse : maxResponse
  const bytes = Buffer.byteLength(response)
  if (bytes <= limit) return undefined
  return failed(id, 'FUNCTIONS_EXECUTE_FAIL', `response of ${bytes} bytes, ${limit} allowed`)
}
