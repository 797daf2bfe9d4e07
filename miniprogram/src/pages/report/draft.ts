import { z } from '@shared/kernel/schema'
import { HazardKind } from '@shared/requests/model'

/** What the person wrote, chose and marked here; the rest is taken from the code she scanned, or from what is known of her. */
export const ReportDraft = z.object({
  hazard: z.optional(HazardKind),
  words: z.string(),
  where: z.string(),
  community: z.optional(z.object({ code: z.string(), name: z.string() })),
  point: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
})
export type ReportDraft = z.output<typeof ReportDraft>

export const blankReport: ReportDraft = { words: '', where: '' }
