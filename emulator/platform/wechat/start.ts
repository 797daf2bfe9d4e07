import type { FunctionHost } from '../functions/function-host'
import type { Storage } from '../storage/storage'
import { Consents } from './consents'
import { MediaCheck } from './media-check'
import { Presence } from './presence'
import { SubscribeMessages } from './subscribe-messages'
import { TextCheck } from './text-check'
import type { Wechat } from './wechat'

export interface WechatSetting {
  readonly appId: string
  readonly now: () => number
  readonly storage: Storage
  readonly host: FunctionHost
  readonly pushTo: string
  readonly mediaCheckMs: number | undefined
}

/** Builds the WeChat side. Media check results are pushed to a function as an event without an openid. */
export function startWechat(setting: WechatSetting): { wechat: Wechat; presence: Presence } {
  const { appId, now, storage, host, pushTo, mediaCheckMs } = setting
  const presence = new Presence(now)
  const canFetch = (url: string) => storage.fetch(url) !== undefined
  const mediaCheck = new MediaCheck(mediaCheckMs, appId, now, canFetch, async (event) => {
    await host.deliver(pushTo, JSON.stringify(event), { kind: 'server' })
  })
  const messages = new SubscribeMessages(new Consents(), now)
  return {
    presence,
    wechat: { consents: messages.consents, messages, textCheck: new TextCheck(presence), mediaCheck },
  }
}
