import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { AmountFen } from '../kernel/money'
import { Cursor, pageOf } from '../kernel/page'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { CommunityCode } from '../network/contract'
import { Phone } from '../people/contract'
import {
  ASKED_MAX,
  Audience,
  audiences,
  CAP_MAX_FEN,
  GRACE_DAYS_MAX,
  PROMISE_MAX_DAYS,
  PSEUDONYM_MAX,
  SeenHow,
  TITLE_MAX,
  WishDrawing,
  WORDS_MAX,
} from './model'
import { moved, onWish } from './fields'
import { text } from '../kernel/text'
import { DeskWish, DeskWishRow, MyWish, WishCard, WishView } from './views'

export * from './giving-contract'

const Person = z.object({ calledName: text(12), phone: Phone })

/** What is asked of whoever asks for something or writes it down. A child's wish can name the guardian at once. */
const asked = {
  communityCode: CommunityCode,
  audience: Audience,
  /** 一副老花镜 */
  title: text(TITLE_MAX),
  words: text(ASKED_MAX),
  /** Who it is for: only the station reads it, and every reading is on record. */
  applicant: z.object({ calledName: text(12), phone: z.optional(Phone), place: text(40) }),
  guardian: z.optional(Person),
}

/**
 * Asks for something; a worker sees to it before anybody else reads it.
 * Refusals: wishes.money, network.community_unknown, network.not_covered.
 */
export const askWish = command('wishes.ask', { permit: 'self', input: z.object(asked), output: moved })

/** A worker writes one down for somebody. Refusals: as above, and not_found (another station's community). */
export const writeWish = command('wishes.write', {
  permit: 'wishes.manage',
  input: z.object(asked),
  output: moved,
})

/** One's own, while nobody has claimed it. Refusals: wishes.not_now. */
export const withdrawWish = command('wishes.withdraw', {
  permit: 'self',
  input: z.object(onWish),
  output: moved,
})

/** What one asked for oneself, newest first. */
export const listMyWishes = query('wishes.listMine', {
  permit: 'self',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(MyWish),
})

/** `ended`: declined, withdrawn and recalled. `thanks`: a family's words wait to be read. */
export const DeskFilter = z.enum(['asked', 'open', 'claimed', 'received', 'delivered', 'ended', 'thanks'])
export type DeskFilter = z.infer<typeof DeskFilter>

/** The wishes of one's stations, newest first. */
export const listStationWishes = query('wishes.listOfStation', {
  permit: 'wishes.manage',
  input: z.object({ filter: DeskFilter, cursor: z.optional(Cursor) }),
  output: pageOf(DeskWishRow),
})

/** How many lie in each part of the desk. */
export const countStationWishes = query('wishes.countOfStation', {
  permit: 'wishes.manage',
  input: z.object({}),
  output: z.object({
    asked: z.number(),
    open: z.number(),
    claimed: z.number(),
    received: z.number(),
    thanks: z.number(),
  }),
})

/** One wish at the desk, without who it is for. */
export const getDeskWish = query('wishes.getForDesk', {
  permit: 'wishes.manage',
  input: z.object(onWish),
  output: DeskWish,
})

/** Who it is for, and the whole words. It is recorded, and whoever asked sees who looked. */
export const openWishApplicant = command('wishes.openApplicant', {
  permit: 'wishes.manage',
  input: z.object(onWish),
  output: z.object({
    id: Id,
    calledName: z.string(),
    phone: z.optional(z.string()),
    place: z.string(),
    guardian: z.optional(z.object({ calledName: z.string(), phone: z.string() })),
    askedWords: z.string(),
  }),
})

/**
 * The need was seen: onto the wall, under a pseudonym. `hasConsent`: the guardian of a child agreed.
 * Refusals: wishes.not_now, wishes.money, wishes.number_in_words, wishes.cap_over (with `limitFen`),
 * wishes.consent_missing (a child's wish without a guardian who agreed), wishes.words_held (WeChat did not let the words pass),
 * wishes.reveals (with `what`: a name, phone or door of the sealed part stands in them).
 */
export const verifyWish = command('wishes.verify', {
  permit: 'wishes.manage',
  input: z.object({
    ...onWish,
    seen: SeenHow,
    title: text(TITLE_MAX),
    words: text(WORDS_MAX),
    drawing: WishDrawing,
    audience: Audience,
    pseudonym: text(PSEUDONYM_MAX),
    capFen: AmountFen,
    guardian: z.optional(Person),
    hasConsent: z.boolean(),
  }),
  output: moved,
})

/** Not onto the wall, or off it again while nobody has claimed it; she reads why. Refusals: wishes.not_now. */
export const declineWish = command('wishes.decline', {
  permit: 'wishes.manage',
  input: z.object({ ...onWish, reason: text(100) }),
  output: moved,
})

const days = (most: number) => z.int().check(z.minimum(1), z.maximum(most))
const terms = z.object({ days: z.number(), graceDays: z.number(), capLimitFen: z.number() })

/** What holds for wishes that are asked for at a station from now on. Refusals: not_found. */
export const getWishTerms = query('wishes.getTerms', {
  permit: 'wishes.manage',
  input: z.object({ stationId: Id }),
  output: terms,
})

/**
 * From now on: so many days for whoever claims a wish, so many more before it is open again, and the highest price cap; what is
 * left out stays. A wish that was asked for keeps what held then, and so does its claim. Heads only: else not_found.
 */
export const setWishTerms = command('wishes.setTerms', {
  permit: 'wishes.manage',
  input: z.object({
    stationId: Id,
    days: z.optional(days(PROMISE_MAX_DAYS)),
    graceDays: z.optional(days(GRACE_DAYS_MAX)),
    capLimitFen: z.optional(AmountFen.check(z.maximum(CAP_MAX_FEN))),
  }),
  output: terms,
})

/** `all`: whatever hangs there, delivered ones too. `open`: what waits for somebody; an audience: what waits, for those. */
export const WallFilter = z.enum(['all', 'open', ...audiences])
export type WallFilter = z.infer<typeof WallFilter>

/** The wall, what was published last first; of one station, or of all. */
export const listWishes = query('wishes.list', {
  permit: 'self',
  input: z.object({ filter: WallFilter, stationId: z.optional(Id), cursor: z.optional(Cursor) }),
  output: pageOf(WishCard),
})

/** The wall's headline, of one station or of all: how many were published this month, how many of those are delivered; `open`: all that look for somebody. */
export const countWishes = query('wishes.count', {
  permit: 'self',
  input: z.object({ stationId: z.optional(Id) }),
  output: z.object({
    month: z.string(),
    published: z.number(),
    delivered: z.number(),
    open: z.number(),
  }),
})

/** One wish of the wall. Whoever has claimed it also reads its whole way, the receipt and the thanks. */
export const getWish = query('wishes.get', { permit: 'self', input: z.object(onWish), output: WishView })

/** 我认领的, the latest claim first, SEVERAL_MAX on a page. */
export const listClaimedWishes = query('wishes.listClaims', {
  permit: 'self',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(WishCard),
})

/** Another day than the one that came with the claim. Refusals: wishes.not_now, wishes.promise_window (with `until`). */
export const promiseWish = command('wishes.promise', {
  permit: 'self',
  input: z.object({ ...onWish, promisedOn: Day }),
  output: moved,
})
