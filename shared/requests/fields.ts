import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode } from '../network/contract'
import { Phone } from '../people/contract'
import { PHOTOS_MAX } from '../photos/model'
import { Kind, Reachable, Status, Urgency, WORDS_MAX } from './model'

export const sentence = text(WORDS_MAX)
export const photoIds = z.array(Id).check(z.maxLength(PHOTOS_MAX))

/** Every command on a request answers with this. Refusals of all of them: not_found, requests.not_yours, requests.not_now. */
export const moved = z.object({ id: Id, status: Status })
export const onRequest = { id: Id }

/** With the code by which the person it is for can take it over; shown once, only its hash is kept. */
export const filed = z.object({ ...moved.shape, claimCode: z.optional(z.string()) })

/** What is asked of whoever files a request in the app. */
export const needFields = {
  kind: Kind,
  words: sentence,
  photoIds,
  /** How the person it is for is called, and where she can be rung. */
  contact: z.object({ calledName: text(12), phone: z.optional(Phone) }),
  place: z.object({ communityCode: CommunityCode, building: text(20), door: z.optional(text(20)) }),
  reachable: Reachable,
  urgency: Urgency,
}
