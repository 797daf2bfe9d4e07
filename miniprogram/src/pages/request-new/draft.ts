import { z } from '@shared/kernel/schema'
import { ForWhom, Kind, Reachable, Urgency } from '@shared/requests/model'

/** What the person wrote or chose here; what is absent is taken from what is already known of her. */
export const RequestDraft = z.object({
  words: z.string(),
  kind: z.optional(Kind),
  forWhom: ForWhom,
  myName: z.optional(z.string()),
  myPhone: z.optional(z.string()),
  theirName: z.string(),
  theirPhone: z.string(),
  community: z.optional(z.object({ code: z.string(), name: z.string() })),
  building: z.optional(z.string()),
  door: z.optional(z.string()),
  reachable: Reachable,
  urgency: Urgency,
})
export type RequestDraft = z.output<typeof RequestDraft>

/** `kind`: as the page was opened for, such as 叫车 on the home page. */
export function blankDraft(kind: string | undefined, forWhom: ForWhom): RequestDraft {
  const known = z.safeParse(Kind, kind)
  return {
    words: '',
    ...(known.success ? { kind: known.data } : {}),
    forWhom,
    theirName: '',
    theirPhone: '',
    reachable: 'any',
    urgency: 'normal',
  }
}
