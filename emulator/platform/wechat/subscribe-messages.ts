import { z } from '../../../shared/kernel/schema'
import type { Consents } from './consents'
import { WechatError, fine } from './errcode'
import type { WechatAnswer } from './errcode'
import { assertFields } from './message-fields'

const Send = z.object({
  touser: z.string().check(z.minLength(1)),
  template_id: z.string().check(z.minLength(1)),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.unknown()),
  miniprogram_state: z.optional(z.string()),
  lang: z.optional(z.string()),
})

export interface SentMessage extends z.output<typeof Send> {
  readonly at: number
}

/** `subscribeMessage.send`: uses up a consent, or says 43101. */
export class SubscribeMessages {
  readonly sent: SentMessage[] = []

  constructor(
    readonly consents: Consents,
    readonly now: () => number,
  ) {}

  send(parameters: Readonly<Record<string, unknown>>): WechatAnswer {
    const parsed = z.safeParse(Send, parameters)
    if (!parsed.success) throw new WechatError(47001, `data format error: ${z.prettifyError(parsed.error)}`)
    const message = parsed.data
    assertFields(message.data)
    if (this.consents.isSwitchedOff(message.touser)) throw new WechatError(20004, 'user main switch is off')
    if (!this.consents.use(message.touser, message.template_id)) {
      throw new WechatError(43101, 'user refuse to accept the msg')
    }
    this.sent.push({ ...message, at: this.now() })
    return fine({ msgid: this.sent.length })
  }
}
