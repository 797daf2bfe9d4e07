import { z } from '../../shared/kernel/schema'
import { judge } from '../../shared/photos/rules'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { clockStamp, photos } from './photos-store'

/** What WeChat pushes, as far as it matters here. */
export const MediaChecked = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().check(z.minLength(1)),
  /** Not 0 when WeChat could not fetch or judge the picture. */
  errcode: z.optional(z.number()),
  result: z.optional(z.object({ suggest: z.string() })),
})
export type MediaChecked = z.infer<typeof MediaChecked>

/**
 * WeChat's verdict on a photo. One that no photo waits for is dropped: it came before the photo was written, or the clock
 * has asked again meanwhile, and then another verdict follows. One that says nothing changes nothing, for the same reason.
 */
export async function mediaChecked(
  { database, now }: Pick<Services, 'database' | 'now'>,
  event: MediaChecked,
): Promise<void> {
  const suggest = event.result?.suggest
  if (suggest === undefined || (event.errcode ?? 0) !== 0) return
  const store = openStore({ database })
  const [photo] = await store.find(photos, everything, { where: { traceId: event.trace_id }, limit: 1 })
  if (photo === undefined) return
  await store.revise(photos, photo._id, everything, clockStamp(`checked ${event.trace_id}`, now()), {
    decide: (before) => judge(before, suggest),
    reply: () => undefined,
  })
}
