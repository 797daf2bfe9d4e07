import { z } from '../../../shared/kernel/schema'

const Message = z.union([
  z.object({ msgtype: z.literal('text'), text: z.object({ content: z.string().check(z.minLength(1)) }) }),
  z.object({
    msgtype: z.literal('markdown'),
    markdown: z.object({ content: z.string().check(z.minLength(1)) }),
  }),
])

const maxBytes = { text: 2048, markdown: 4096 } as const

export interface RobotMessage {
  readonly at: number
  readonly key: string
  readonly msgtype: 'text' | 'markdown'
  readonly content: string
}

/** A WeCom group robot: takes text and markdown and keeps what it was told. */
export class GroupRobot {
  readonly messages: RobotMessage[] = []

  constructor(readonly now: () => number) {}

  post(key: string, body: unknown): { errcode: number; errmsg: string } {
    const parsed = z.safeParse(Message, body)
    if (!parsed.success) return { errcode: 40008, errmsg: 'invalid message type' }
    const { msgtype } = parsed.data
    const { content } = parsed.data.msgtype === 'text' ? parsed.data.text : parsed.data.markdown
    if (Buffer.byteLength(content) > maxBytes[msgtype])
      return { errcode: 40058, errmsg: 'content exceed max length' }
    this.messages.push({ at: this.now(), key, msgtype, content })
    return { errcode: 0, errmsg: 'ok' }
  }
}
