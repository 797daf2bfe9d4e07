import type { ServerResponse } from 'node:http'
import type { Engine } from '../../engine/engine'
import type { Outcome } from '../../engine/faults'
import { databaseAnswer, sendOutcome } from '../../wire/admin'
import { isDatabaseAction } from '../../wire/database'
import type { Calls } from '../calls'
import { answerFunctions } from '../functions/function-actions'
import { answerStorage } from '../storage/storage-actions'
import type { Storage } from '../storage/storage'
import type { Wechat } from '../wechat/wechat'
import { answerJson, answerNo, answerProtobuf } from '../wechat/wechat-actions'
import { readAdminRequest, text } from './admin-request'
import type { AdminRequest } from './admin-request'
import { sendBytes } from './respond'
import type { Route } from './routes'
import { ServiceError } from './service-error'

/** What stands behind the one address of the SDK. */
export interface Services {
  readonly engine: Engine
  readonly storage: Storage
  readonly wechat: Wechat
  readonly calls: Calls
}

type Answer = Readonly<Record<string, unknown>> | Buffer

/** `POST /admin[/<request id>]`: the server SDK's only address. The request id tells which invocation calls. */
export function adminRoute(services: Services): Route {
  return async ({ message, response, rest }) => {
    const request = await readAdminRequest(message, rest[0])
    await send(response, await perform(services, request))
  }
}

async function perform(services: Services, request: AdminRequest): Promise<Outcome<Answer>> {
  const entrance = services.calls.of(request.invocation)
  if (isDatabaseAction(request.action)) {
    return databaseAnswer(services.engine, entrance)(request.fields)
  }
  const outcome = await entrance.pass({ action: label(request) }, () => answer(services, request))
  // A fault whose code is a number is WeChat's own no, and comes in WeChat's words.
  const isWechatsNo =
    outcome.kind === 'refused' && request.action.startsWith('wx.') && /^\d+$/.test(outcome.code)
  if (!isWechatsNo) return outcome
  return { kind: 'answer', value: answerNo(request, Number(outcome.code), outcome.message) }
}

/** WeChat calls are recorded by the name of the API, in whichever encoding they came. */
function label(request: AdminRequest): string {
  return request.action.startsWith('wx.') ? `wx.${text(request.fields['apiName'])}` : request.action
}

async function answer({ calls, storage, wechat }: Services, request: AdminRequest): Promise<Answer> {
  switch (request.action) {
    case 'wx.api':
      return { data: answerJson(wechat, request) }
    case 'wx.openApi':
      return answerProtobuf(wechat, request)
    case 'auth.getUserInfoForAdmin':
      return {
        data: {
          uid: text(request.fields['uuid']),
          openId: '',
          isAnonymous: false,
          envName: storage.ids.envId,
        },
      }
    case 'functions.invokeFunction':
      return { data: await answerFunctions(calls.host, request) }
    default:
      if (request.action.startsWith('storage.')) return { data: answerStorage(storage, request) }
      throw new ServiceError('INVALID_ACTION', `unknown action ${request.action}`)
  }
}

async function send(response: ServerResponse, outcome: Outcome<Answer>): Promise<void> {
  if (outcome.kind !== 'answer') await sendOutcome(response, outcome)
  else if (Buffer.isBuffer(outcome.value)) sendBytes(response, 200, 'application/octet-stream', outcome.value)
  else await sendOutcome(response, { kind: 'answer', value: outcome.value })
}
