import type { AdminRequest } from '../http/admin-request'
import { text } from '../http/admin-request'
import { ServiceError } from '../http/service-error'
import type { FunctionHost } from './function-host'

/** One function calling another: no openid travels with it. */
export async function answerFunctions(host: FunctionHost, request: AdminRequest): Promise<unknown> {
  const event = text(request.fields['request_data']) || '{}'
  const outcome = await host.deliver(text(request.fields['function_name']), event, { kind: 'server' })
  if (!outcome.ok) throw new ServiceError(outcome.code, outcome.message)
  return { response_data: outcome.response }
}
