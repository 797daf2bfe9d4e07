import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { CommunityCode } from '../network/contract'
import { Phone } from '../people/contract'
import { moved, onRequest, sentence } from './fields'
import { text } from '../kernel/text'
import { CallLine, CallOutcome, Kind, Status, Urgency } from './model'

/**
 * Writes a call down while it is going on: one call, one record (practice B1). Answered or listened to, it ends in the
 * same write. Refusals: requests.place_needed, requests.answer_needed, requests.crisis_stays, requests.caller_unknown,
 * requests.other_station, network.community_unknown, network.not_covered.
 */
export const takeCall = command('requests.takeCall', {
  permit: 'requests.handle',
  input: z.object({
    line: CallLine,
    outcome: CallOutcome,
    /** Absent where she does not want to say who she is. */
    caller: z.optional(
      z.object({
        calledName: z.optional(text(12)),
        phone: z.optional(Phone),
        /** An earlier request of the same caller: name, phone and door are copied where they lie, and not shown. */
        knownFrom: z.optional(Id),
      }),
    ),
    kind: Kind,
    urgency: Urgency,
    isCrisis: z.boolean(),
    words: sentence,
    /** What was answered; needed where the call ended with it. */
    said: z.optional(sentence),
    /** Among colleagues. */
    note: z.optional(sentence),
    place: z.optional(
      z.object({
        /** Absent where nobody has said it yet: it lies with the station of whoever took the call, and is nowhere shown. */
        communityCode: z.optional(CommunityCode),
        building: z.optional(text(20)),
        door: z.optional(text(20)),
      }),
    ),
  }),
  output: z.object({
    ...moved.shape,
    /** False where it lies in a circle that whoever took the call is not in: she has done her part. */
    isOpenToYou: z.boolean(),
    /** For the caller, where somebody is named; see `requests.claim`. */
    claimCode: z.optional(z.string()),
  }),
})

/** A call about a matter that is there already. Refusals: requests.talk_full, requests.crisis_anew. */
export const addCall = command('requests.addCall', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, words: sentence, isCrisis: z._default(z.boolean(), false) }),
  output: moved,
})

/**
 * The resident said on the phone that it is settled; `words`: what she said.
 * Refusals: requests.resident_confirms for three days where she is in the app herself, requests.talk_full.
 */
export const confirmFor = command('requests.confirmFor', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, words: sentence }),
  output: moved,
})

/** Somebody who rang or wrote before. Without a name: there is a record, and it is for others to know. */
export const KnownCaller = z.object({
  known: z.optional(
    z.object({
      /** For `requests.takeCall`. */
      knownFrom: Id,
      calledName: z.string(),
      communityName: z.string(),
      building: z.string(),
      openCount: z.number(),
      endedCount: z.number(),
      /** The newest three. */
      latest: z.array(z.object({ id: Id, title: z.string(), status: Status, createdAt: z.number() })),
    }),
  ),
  /** True where there are matters of a closed circle among them. */
  isMasked: z.boolean(),
})
export type KnownCaller = z.infer<typeof KnownCaller>

/** Known callers of the own stations by the last four digits of the number. */
export const findCallers = query('requests.findCallers', {
  permit: 'requests.handle',
  input: z.object({ last4: z.string().check(z.regex(/^\d{4}$/)) }),
  output: z.object({ callers: z.array(KnownCaller) }),
})
