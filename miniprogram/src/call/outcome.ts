import type { Detail } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'

/** An expected "no", with the sentence to show. */
export interface Refusal {
  readonly code: string
  readonly detail?: Detail | undefined
  readonly message: string
}

/** What comes of a call. `unreachable`: nobody knows whether it arrived; the same command may be sent again. */
export type Outcome<Output> =
  | { readonly is: 'done'; readonly output: Output }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unreachable' }

const DetailShape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))

export const ReplyShape = z.union([
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    detail: z.optional(DetailShape),
    message: z.string(),
  }),
])

/** The functions were reached and gave no reply: said on the phone, because nobody there could say it. */
export const ourFault: Refusal = {
  code: 'our_fault',
  message: '是我们这边的毛病，您填的没有丢。再点一次，多半就好了；还不行就打电话。',
}

/** The reply does not fit what this version of the mini-program knows. */
export const outOfDate: Refusal = {
  code: 'contract.unknown',
  message: '这里的程序旧了。请关掉小程序再打开，您写的都还在。',
}
