import type { FunctionHost } from '../functions/function-host'
import type { FailureCode, Outcome } from '../functions/outcome'
import { fireTimer } from '../functions/timers'
import type { Presence } from '../wechat/presence'
import { asRecord } from './admin-request'
import { readJson } from './body'
import { sendJson } from './respond'
import type { Route } from './routes'

/** Above the platform's 6 MB, so that the function host says no, in the platform's words. */
const maxBody = 8 * 1024 * 1024

const statusOf: Readonly<Record<FailureCode, number>> = {
  FUNCTION_NOT_FOUND: 404,
  PERMISSION_DENIED: 403,
  EXCEED_REQUEST_SIZE_LIMIT: 413,
  FUNCTIONS_EXECUTE_FAIL: 500,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

/** What `wx.cloud.callFunction` would hand to its caller. */
function clientAnswer(outcome: Outcome): { status: number; body: unknown } {
  if (!outcome.ok) {
    const { code, message, requestId } = outcome
    return {
      status: statusOf[code],
      body: { errMsg: 'cloud.callFunction:fail', code, message, requestID: requestId },
    }
  }
  const result = JSON.parse(outcome.response) as unknown
  return { status: 200, body: { errMsg: 'cloud.callFunction:ok', requestID: outcome.requestId, result } }
}

/** The event of a mini-program client: the platform adds who it is. */
export function clientEvent(event: unknown, openid: string, appId: string): string {
  return JSON.stringify({ ...asRecord(event), userInfo: { openId: openid, appId } })
}

/** `POST /invoke/<function>`, header `x-wx-openid`: as the WeChat client calls. */
export function invokeRoute(host: FunctionHost, presence: Presence, appId: string): Route {
  return async ({ message, response, rest }) => {
    const openid = String(message.headers['x-wx-openid'] ?? '')
    const event = clientEvent(await readJson(message, maxBody), openid, appId)
    presence.saw(openid)
    const { status, body } = clientAnswer(
      await host.deliver(rest[0] ?? '', event, { kind: 'client', openid }),
    )
    sendJson(response, status, body)
  }
}

/** `POST /fire/<function>`: its timer, now. */
export function fireRoute(host: FunctionHost, now: () => number): Route {
  return async ({ response, rest }) => {
    const { status, body } = clientAnswer(await fireTimer(host, rest[0] ?? '', now()))
    sendJson(response, status, body)
  }
}
