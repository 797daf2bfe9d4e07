import type { AdminRequest } from '../http/admin-request'
import { asRecord, text } from '../http/admin-request'
import { ServiceError } from '../http/service-error'
import { WechatError } from './errcode'
import { readParameters, writeResponse } from './protobuf'
import { callOpenApi } from './wechat'
import type { Wechat } from './wechat'

type Answer = Readonly<Record<string, unknown>> | Buffer

/** `wx.api`: JSON in and out. A WeChat `errcode` is part of the answer, and pictures cannot be carried. */
export function answerJson(wechat: Wechat, request: AdminRequest): { responseData: string } {
  const answer = asking(wechat, request, snakeKeys(parseJson(text(request.fields['requestData']))))
  if (Buffer.isBuffer(answer))
    throw new ServiceError('WX_API_FAIL', 'wx.api carries no binary answers, use wx.openApi')
  return { responseData: JSON.stringify(answer) }
}

/** `wx.openApi`: protocol buffers in a form, as `wx-server-sdk` speaks. */
export function answerProtobuf(wechat: Wechat, request: AdminRequest): Buffer {
  const answer = asking(wechat, request, readParameters(request.files['requestData'] ?? Buffer.alloc(0)))
  return Buffer.isBuffer(answer)
    ? writeResponse('image/png', answer)
    : writeResponse('application/json', Buffer.from(JSON.stringify(answer)))
}

/** WeChat's no, in the encoding of the call. */
export function answerNo(request: AdminRequest, errcode: number, errmsg: string): Answer {
  const said = JSON.stringify({ errcode, errmsg })
  return request.action === 'wx.api'
    ? { data: { responseData: said } }
    : writeResponse('application/json', Buffer.from(said))
}

function asking(
  wechat: Wechat,
  request: AdminRequest,
  parameters: Readonly<Record<string, unknown>>,
): Answer {
  try {
    return callOpenApi(wechat, text(request.fields['apiName']), parameters)
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
    return { errcode: error.errcode, errmsg: error.message }
  }
}

function parseJson(given: string): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(given || '{}'))
  } catch {
    throw new ServiceError('INVALID_PARAM', 'requestData is not JSON')
  }
}

/** This encoding carries the keys as the caller wrote them; both spellings are in use. */
function snakeKeys(parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key.replace(/[A-Z]/g, (upper) => `_${upper.toLowerCase()}`),
      value,
    ]),
  )
}
