import { randomUUID } from 'node:crypto'
import { z } from '../../../shared/kernel/schema'
import { WechatError, fine } from './errcode'
import type { WechatAnswer } from './errcode'
import type { Presence } from './presence'
import { verdict } from './verdict'
import type { Suggest } from './verdict'

const maxCharacters = 2500

const Check = z.object({
  version: z.literal(2),
  openid: z.string().check(z.minLength(1)),
  scene: z.int().check(z.gte(1), z.lte(4)),
  content: z.string().check(z.minLength(1)),
})

export interface TextWords {
  readonly risky: readonly string[]
  readonly review: readonly string[]
}

/** `security.msgSecCheck` version 2. A text is risky, or for a person to look at, when it holds a listed word. */
export class TextCheck {
  words: TextWords = { risky: ['赌博平台', '代开发票'], review: ['转账', '加微信'] }

  constructor(readonly presence: Presence) {}

  check(parameters: Readonly<Record<string, unknown>>): WechatAnswer {
    const parsed = z.safeParse(Check, parameters)
    if (!parsed.success) throw new WechatError(47001, `data format error: ${z.prettifyError(parsed.error)}`)
    const { content, openid } = parsed.data
    if (content.length > maxCharacters) throw new WechatError(45002, 'content size out of limit')
    if (!this.presence.isActive(openid)) throw new WechatError(61010, 'code is expired')
    return fine({ trace_id: randomUUID(), ...verdict(this.judge(content)) })
  }

  judge(content: string): Suggest {
    if (this.words.risky.some((word) => content.includes(word))) return 'risky'
    return this.words.review.some((word) => content.includes(word)) ? 'review' : 'pass'
  }
}
