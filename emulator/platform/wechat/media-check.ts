import { randomUUID } from 'node:crypto'
import { z } from '../../../shared/kernel/schema'
import { WechatError, fine } from './errcode'
import type { WechatAnswer } from './errcode'
import { verdict } from './verdict'
import type { Suggest } from './verdict'

const Check = z.object({
  version: z.literal(2),
  openid: z.string().check(z.minLength(1)),
  scene: z.int().check(z.gte(1), z.lte(4)),
  media_url: z.string().check(z.minLength(1)),
  /** 1 sound, 2 picture. */
  media_type: z.union([z.literal(1), z.literal(2)]),
})

export interface PendingMedia {
  readonly traceId: string
  readonly openid: string
  readonly url: string
}

/** Carries the result to the function that is set to receive it. */
export type DeliverEvent = (event: Readonly<Record<string, unknown>>) => Promise<void>

/** `security.mediaCheckAsync`: takes the address at once, answers by an event later. */
export class MediaCheck {
  /** What the next results say, unless a test settles one by hand. */
  suggest: Suggest = 'pass'
  /** `undefined`: nothing is answered until `settle` is called. */
  delayMs: number | undefined
  readonly #taken = new Map<string, PendingMedia>()
  readonly #answered = new Set<string>()
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(
    delayMs: number | undefined,
    readonly appId: string,
    readonly now: () => number,
    /** Whether WeChat could fetch this address. */
    readonly canFetch: (url: string) => boolean,
    readonly deliver: DeliverEvent,
  ) {
    this.delayMs = delayMs
  }

  check(parameters: Readonly<Record<string, unknown>>): WechatAnswer {
    const parsed = z.safeParse(Check, parameters)
    if (!parsed.success) throw new WechatError(47001, `data format error: ${z.prettifyError(parsed.error)}`)
    const traceId = randomUUID()
    this.#taken.set(traceId, { traceId, openid: parsed.data.openid, url: parsed.data.media_url })
    if (this.delayMs !== undefined) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        void this.settle(traceId, this.suggest)
      }, this.delayMs)
      this.#timers.add(timer)
    }
    return fine({ trace_id: traceId })
  }

  pending(): readonly PendingMedia[] {
    return [...this.#taken.values()].filter(({ traceId }) => !this.#answered.has(traceId))
  }

  /** Delivers the result now. A trace may be settled again, since WeChat may push twice. */
  async settle(traceId: string, suggest: Suggest): Promise<void> {
    const media = this.#taken.get(traceId)
    if (media === undefined) throw new WechatError(40097, `no media check with trace ${traceId}`)
    this.#answered.add(traceId)
    await this.deliver(this.#event(media, suggest))
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    this.#taken.clear()
    this.#answered.clear()
  }

  #event(media: PendingMedia, suggest: Suggest): Readonly<Record<string, unknown>> {
    const unreadable = { errcode: -1008, errmsg: 'invalid media' }
    return {
      ToUserName: 'gh_emulator',
      FromUserName: media.openid,
      CreateTime: Math.floor(this.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: this.appId,
      trace_id: media.traceId,
      version: 2,
      ...(this.canFetch(media.url) ? { errcode: 0, errmsg: 'ok', ...verdict(suggest) } : unreadable),
    }
  }
}
