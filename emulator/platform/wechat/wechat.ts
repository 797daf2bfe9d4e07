import type { Consents } from './consents'
import { WechatError } from './errcode'
import type { WechatAnswer } from './errcode'
import type { MediaCheck } from './media-check'
import { drawCode } from './mini-code'
import type { SubscribeMessages } from './subscribe-messages'
import type { TextCheck } from './text-check'

/** The WeChat side: what tests and the page can look at and set. */
export interface Wechat {
  readonly consents: Consents
  readonly messages: SubscribeMessages
  readonly textCheck: TextCheck
  readonly mediaCheck: MediaCheck
}

/** JSON, or the bytes of a picture. Throws `WechatError`. */
export function callOpenApi(
  wechat: Wechat,
  apiName: string,
  parameters: Readonly<Record<string, unknown>>,
): WechatAnswer | Buffer {
  switch (apiName) {
    case 'subscribeMessage.send':
      return wechat.messages.send(parameters)
    case 'security.msgSecCheck':
      return wechat.textCheck.check(parameters)
    case 'security.mediaCheckAsync':
      return wechat.mediaCheck.check(parameters)
    case 'wxacode.getUnlimited':
      return drawCode(parameters)
    default:
      throw new WechatError(48001, `api unauthorized: ${apiName} is not played by the emulator`)
  }
}
