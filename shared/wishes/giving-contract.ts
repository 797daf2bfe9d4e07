import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { AmountFen } from '../kernel/money'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { PhotoCheck } from '../photos/model'
import { moved, onWish } from './fields'
import { text } from '../kernel/text'
import { PROOF_PHOTOS_MAX, RecallTo, SEVERAL_MAX, SignedBy, THANKS_MAX } from './model'
import { WishView } from './views'

/** So many days a promise runs, as the card said: the write holds only where it still says so. */
const days = z.int().check(z.minimum(1), z.maximum(90))

/**
 * 我来实现. Exactly one wins, in one write; the promise runs for the days of the card.
 * Refusals: wishes.taken (somebody else is seeing to it), wishes.yours, wishes.own (one's own wish),
 * wishes.days_changed, wishes.not_now.
 */
export const claimWish = command('wishes.claim', {
  permit: 'self',
  input: z.object({ ...onWish, days }),
  output: WishView,
})

/** A company claims up to fifty. Each is a race of its own; what somebody else was quicker for is in `lostIds`. */
export const claimSeveralWishes = command('wishes.claimSeveral', {
  permit: 'self',
  input: z.object({
    companyName: text(30),
    wishes: z.array(z.object({ ...onWish, days })).check(
      z.minLength(1),
      z.maxLength(SEVERAL_MAX),
      z.refine(
        (wishes: readonly { id: string }[]) => new Set(wishes.map(({ id }) => id)).size === wishes.length,
      ),
    ),
  }),
  output: z.object({ wonIds: z.array(Id), lostIds: z.array(Id) }),
})

/**
 * One day for up to fifty that one has claimed. Each is decided for itself, by the rule of `wishes.promise`; `notPossible` says
 * with its code why one was not: not_found (not one's own, or not any more), wishes.not_now, wishes.promise_window, busy.
 */
export const promiseSeveralWishes = command('wishes.promiseSeveral', {
  permit: 'self',
  input: z.object({
    ids: z.array(Id).check(
      z.minLength(1),
      z.maxLength(SEVERAL_MAX),
      z.refine((ids: readonly string[]) => new Set(ids).size === ids.length),
    ),
    promisedOn: Day,
  }),
  output: z.object({
    promisedIds: z.array(Id),
    notPossible: z.array(z.object({ id: Id, code: z.string() })),
  }),
})

/** Cannot keep it: back onto the wall at once. Refusals: wishes.not_now. */
export const giveBackWish = command('wishes.giveBack', {
  permit: 'self',
  input: z.object(onWish),
  output: moved,
})

/**
 * Taken back from its giver, who reads why: onto the wall again, or to its end where the gift is not needed any more (also
 * when it lies at the station). Refusals: wishes.not_now, wishes.reveals, wishes.number_in_words.
 */
export const recallWish = command('wishes.recall', {
  permit: 'wishes.manage',
  input: z.object({ ...onWish, to: RecallTo, reason: text(100) }),
  output: moved,
})

/**
 * The gift is at the station, and gets its number. Refusals: wishes.not_now, wishes.value_over (with `capFen`),
 * wishes.reveals: the giver reads the words.
 */
export const receiveGift = command('wishes.receive', {
  permit: 'wishes.manage',
  input: z.object({ ...onWish, valueFen: AmountFen, words: text(40) }),
  output: z.object({ ...moved.shape, number: z.string() }),
})

/**
 * Handed over. Refusals: wishes.not_received, wishes.not_now, wishes.guardian_signs (a child's gift),
 * wishes.proof_missing (neither a second worker nor a photo of the signed paper), wishes.witness_unknown (not a colleague of
 * this station, or oneself), requests.photo_unknown.
 */
export const handOverGift = command('wishes.handOver', {
  permit: 'wishes.manage',
  input: z.object({
    ...onWish,
    signedBy: SignedBy,
    witnessId: z.optional(Id),
    photoIds: z.array(Id).check(z.maxLength(PROOF_PHOTOS_MAX)),
    /** A picture of the thing for the giver: the worker has seen that no face, name or door is on it. It proves nothing. */
    giverPhoto: z.optional(z.object({ id: Id, isCleared: z.literal(true) })),
  }),
  output: moved,
})

/**
 * Decides about a photo of the hand-over that WeChat's check held; not about one's own.
 * Refusals: photos.already_judged, photos.own_photo.
 */
export const reviewWishPhoto = command('wishes.reviewPhoto', {
  permit: 'wishes.manage',
  input: z.object({ ...onWish, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

const thanks = z.object({ ...onWish, words: text(THANKS_MAX) })

/**
 * Whoever asked writes to whoever gave; a worker reads it before it is passed on. Again before that: it is written anew.
 * Refusals: wishes.not_delivered, wishes.thanks_passed, wishes.number_in_words, wishes.money, wishes.reveals (with `what`: a
 * name, phone or door of the family).
 */
export const thankGiver = command('wishes.thank', { permit: 'self', input: thanks, output: moved })

/** A worker writes down what the family said. Refusals: as above. */
export const writeThanks = command('wishes.writeThanks', {
  permit: 'wishes.manage',
  input: thanks,
  output: moved,
})

const read = { ...onWish, writtenAt: z.int() }

/**
 * Read: no names, no numbers. To the giver.
 * Refusals: wishes.no_thanks, wishes.thanks_changed, wishes.thanks_passed, wishes.reveals.
 */
export const passThanks = command('wishes.passThanks', {
  permit: 'wishes.manage',
  input: z.object(read),
  output: moved,
})

/** Not like this: whoever wrote it reads why. Refusals: as above, but for wishes.reveals. */
export const holdThanks = command('wishes.holdThanks', {
  permit: 'wishes.manage',
  input: z.object({ ...read, reason: text(100) }),
  output: moved,
})

/** The card of thanks as a page to keep, for the giver. Refusals: not_found, wishes.no_thanks. */
export const printThanks = query('wishes.printThanks', {
  permit: 'self',
  input: z.object(onWish),
  output: z.object({ url: z.string() }),
})
