import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { PhotoView } from '../requests/views'
import { Revealed } from './revealing'
import { Audience, SeenHow, SignedBy, ThanksStatus, WishDrawing, WishStatus } from './model'

/** The card on the wall. Never who asked, never who gave. */
export const WishCard = z.object({
  id: Id,
  title: z.string(),
  words: z.string(),
  drawing: WishDrawing,
  audience: Audience,
  /** 小杨树 */
  pseudonym: z.string(),
  /** 枫林街道 */
  streetName: z.string(),
  capFen: z.number(),
  /** So many days a promise runs; give it back with `wishes.claim`. */
  days: z.number(),
  status: WishStatus,
  publishedAt: z.number(),
  /** `2026-11-24`, while it is claimed. */
  promisedOn: z.optional(z.string()),
  /** When it was handed over. */
  deliveredAt: z.optional(z.number()),
  /** True for whoever has claimed it. */
  isMine: z.boolean(),
  /** True for whoever asked for it: she cannot claim it. */
  isOwn: z.boolean(),
  /** The family's words have been passed on; only where `isMine`. */
  hasThanks: z.boolean(),
  /** Named to whoever claimed it for a company. */
  companyName: z.optional(z.string()),
  /** The latest day that `wishes.promise` takes; only for the giver while it is claimed. */
  promiseUntil: z.optional(z.string()),
})
export type WishCard = z.infer<typeof WishCard>

/** A stop on the way of the gift, in the order in which it happened. */
export const WishStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('verified'), at: z.number(), seen: SeenHow }),
  z.object({ step: z.literal('claimed'), at: z.number(), promisedOn: z.string() }),
  z.object({
    step: z.literal('received'),
    at: z.number(),
    /** `20261108-02`; `giftWords` says it. */
    number: z.string(),
    valueFen: z.number(),
    /** 5 号球一个 */
    words: z.string(),
  }),
  z.object({
    step: z.literal('delivered'),
    at: z.number(),
    signedBy: SignedBy,
    /** How many workers were there. */
    workers: z.number(),
    hasPhotos: z.boolean(),
  }),
  z.object({ step: z.literal('thanked'), at: z.number() }),
  /** The station took it back from this giver. */
  z.object({ step: z.literal('recalled'), at: z.number(), reason: z.string() }),
])
export type WishStep = z.infer<typeof WishStep>

/**
 * One wish. Everybody reads the card and how it was verified; its giver also the rest of the way and the thanks, and whoever
 * was its giver why the station took it back.
 */
export const WishView = z.object({
  ...WishCard.shape,
  /** So many days after the promised one it goes back to the wall. */
  graceDays: z.number(),
  /** Where the gift is brought or sent. */
  station: z.object({ name: z.string(), phone: z.string(), address: z.string() }),
  way: z.array(WishStep),
  thanks: z.optional(z.object({ words: z.string(), passedAt: z.number() })),
  /** The thing as it was handed over, cleared by the worker and passed by WeChat's check; only for the giver. */
  photo: z.optional(PhotoView),
})
export type WishView = z.infer<typeof WishView>

/** A wish of one's own, as whoever asked sees it. Never who gives. */
export const MyWish = z.object({
  id: Id,
  status: WishStatus,
  title: z.string(),
  /** As one wrote it. */
  askedWords: z.string(),
  audience: Audience,
  drawing: WishDrawing,
  /** Under which name it is on the wall; absent before. */
  pseudonym: z.optional(z.string()),
  askedAt: z.number(),
  publishedAt: z.optional(z.number()),
  promisedOn: z.optional(z.string()),
  receivedAt: z.optional(z.number()),
  deliveredAt: z.optional(z.number()),
  declineReason: z.optional(z.string()),
  /** Why the station took it back for good. */
  recallReason: z.optional(z.string()),
  station: z.object({ name: z.string(), phone: z.string() }),
  canWithdraw: z.boolean(),
  /** True while words of thanks can be written. */
  canThank: z.boolean(),
  thanks: z.optional(z.object({ status: ThanksStatus, words: z.string(), reason: z.optional(z.string()) })),
  /** Who of the station opened name, phone and door, and when. */
  looks: z.array(z.object({ displayName: z.string(), at: z.number() })),
})
export type MyWish = z.infer<typeof MyWish>

/** A line of the desk. */
export const DeskWishRow = z.object({
  id: Id,
  status: WishStatus,
  title: z.string(),
  audience: Audience,
  drawing: WishDrawing,
  pseudonym: z.optional(z.string()),
  /** True where a resident asked in the app, false where a worker wrote it down. */
  isFromApp: z.boolean(),
  capFen: z.optional(z.number()),
  askedAt: z.number(),
  promisedOn: z.optional(z.string()),
  /** Named where a company claimed it; a person never is. */
  companyName: z.optional(z.string()),
  number: z.optional(z.string()),
  deliveredAt: z.optional(z.number()),
  thanksStatus: z.optional(ThanksStatus),
})
export type DeskWishRow = z.infer<typeof DeskWishRow>

/** One wish at the desk. Who it is for opens with `wishes.openApplicant`, on record. */
export const DeskWish = z.object({
  ...DeskWishRow.shape,
  /** What she wrote, numbers folded. */
  askedWords: z.string(),
  /** What is on the wall; empty before. */
  words: z.string(),
  streetName: z.string(),
  hasGuardian: z.boolean(),
  hasConsent: z.boolean(),
  capLimitFen: z.number(),
  days: z.number(),
  graceDays: z.number(),
  returns: z.number(),
  verified: z.optional(z.object({ at: z.number(), displayName: z.string(), seen: SeenHow })),
  claimedAt: z.optional(z.number()),
  receipt: z.optional(
    z.object({ at: z.number(), number: z.string(), valueFen: z.number(), words: z.string() }),
  ),
  handOver: z.optional(
    z.object({
      at: z.number(),
      displayName: z.string(),
      signedBy: SignedBy,
      witnessName: z.optional(z.string()),
      /** Of the signed paper. */
      photos: z.array(PhotoView),
      /** What the giver sees once the check has passed it. */
      giverPhoto: z.optional(PhotoView),
    }),
  ),
  thanks: z.optional(
    z.object({
      status: ThanksStatus,
      words: z.string(),
      /** Give it back with `wishes.passThanks` and `wishes.holdThanks`: what was read is what is decided about. */
      writtenAt: z.number(),
      from: z.enum(['applicant', 'worker']),
      reason: z.optional(z.string()),
      /** What of the sealed part stands in it: it cannot be passed on like this. */
      reveals: z.optional(Revealed),
    }),
  ),
  /** The last time that the station took it back from a giver. */
  recalled: z.optional(z.object({ at: z.number(), displayName: z.string(), reason: z.string() })),
  declineReason: z.optional(z.string()),
  /** Which steps are possible now. */
  can: z.array(z.enum(['verify', 'decline', 'receive', 'handOver', 'recall', 'writeThanks', 'reviewThanks'])),
})
export type DeskWish = z.infer<typeof DeskWish>
