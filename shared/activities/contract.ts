import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode } from '../network/contract'
import { PhotoCheck } from '../photos/model'
import { Course } from '../volunteers/model'
import { ActivityKind, AgeBand, ageBands, Mode, NoteKind, PER_SIGN_UP_MAX, SEATS_MAX } from './model'
import { ActivityView, DeskRow } from './plan-views'
import { Series } from './series'

const within = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))
const HELPERS_MAX = 60
const DAY_MINUTES = 24 * 60
const DateId = z.string().check(z.regex(/^d\d\d$/))

const title = text(16)
const words = text(300)
const place = text(30)
/** Who does it together with the station: 红杉美发. */
const partners = z.array(text(20)).check(z.maxLength(4))
const seats = within(1, SEATS_MAX)
const helperSeats = within(0, HELPERS_MAX)

/**
 * Publishes an activity on one date or a series of them. Its sessions follow within moments; residents see them once WeChat
 * has let the words pass. Refusals: not_found (another station's community), network.community_unknown,
 * network.not_covered, activities.dates {why}, activities.no_dates, activities.too_many_dates {count}, activities.terms
 * {why}, activities.words_held, requests.photo_unknown (the cover).
 */
export const publishActivity = command('activities.publish', {
  permit: 'activities.manage',
  input: z.object({
    title,
    kind: ActivityKind,
    words,
    partners,
    coverPhotoId: z.optional(Id),
    mode: Mode,
    communityCode: CommunityCode,
    place,
    rainPlace: z.optional(text(30)),
    /** Empty: everybody. */
    ageBands: z.array(AgeBand).check(z.maxLength(ageBands.length)),
    /** Empty: everybody. */
    communityCodes: z.array(CommunityCode).check(z.maxLength(30)),
    seats,
    helperSeats,
    helperWords: z.optional(text(40)),
    course: z.optional(Course),
    grants: z.optional(Course),
    slotMinutes: within(0, 240),
    perSignUp: within(1, PER_SIGN_UP_MAX),
    noteKind: NoteKind,
    opensDaysBefore: within(1, 90),
    closesMinutesBefore: within(0, 7 * DAY_MINUTES),
    withdrawMinutesBefore: within(0, 3 * DAY_MINUTES),
    answerMinutes: within(0, 2 * DAY_MINUTES),
    series: Series,
  }),
  output: z.object({ id: Id, dates: z.number() }),
})

/**
 * Changes one date, it and those after, or all that lie ahead; a moved date moves the others of the scope by as much. What
 * has begun, was called off or is confirmed stays. Everybody on a roster hears of another time or place, once.
 * Refusals: not_found, activities.date_over, activities.dates {why}, activities.words_held, activities.seated {seated,
 * at} (somebody would lose a seat).
 */
export const changeActivity = command('activities.change', {
  permit: 'activities.manage',
  input: z.object({
    id: Id,
    dateId: DateId,
    scope: z.enum(['one', 'following', 'all']),
    /** The clock of the chosen date, epoch ms. */
    span: z.optional(z.object({ startsAt: z.int(), endsAt: z.int() })),
    title: z.optional(title),
    words: z.optional(words),
    /** Empty: nobody any more. */
    partners: z.optional(partners),
    place: z.optional(place),
    /** Empty: none any more. */
    rainPlace: z.optional(z.string().check(z.trim(), z.maxLength(30))),
    seats: z.optional(seats),
    helperSeats: z.optional(helperSeats),
  }),
  output: z.object({ id: Id, dates: z.number() }),
})

/**
 * Adds dates to a series; the others stay as they are. One that was called off goes on with them.
 * Refusals: not_found, activities.dates {why}, activities.no_dates, activities.too_many_dates {count, most}.
 */
export const extendActivity = command('activities.extend', {
  permit: 'activities.manage',
  input: z.object({ id: Id, series: Series }),
  /** How many are new. */
  output: z.object({ id: Id, dates: z.number() }),
})

/**
 * Another cover on every date, or without `coverPhotoId` the drawing of the kind. The photo before it goes, from what is
 * over, too: somebody on it may have asked for that. Refusals: not_found, requests.photo_unknown.
 */
export const coverActivity = command('activities.cover', {
  permit: 'activities.manage',
  input: z.object({ id: Id, coverPhotoId: z.optional(Id) }),
  output: z.object({ id: Id }),
})

/**
 * Decides about a cover that WeChat's check held; not about one's own. It counts for all dates.
 * Refusals: not_found, photos.already_judged, photos.own_photo.
 */
export const reviewCover = command('activities.reviewCover', {
  permit: 'activities.manage',
  input: z.object({ id: Id, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/**
 * Calls off one date, it and those after (the series ends earlier), or without `dateId` everything ahead; everybody on a
 * roster reads why. Refusals: not_found, activities.date_over.
 */
export const cancelActivity = command('activities.cancel', {
  permit: 'activities.manage',
  input: z.object({
    id: Id,
    dateId: z.optional(DateId),
    /** Absent: one. */
    scope: z.optional(z.enum(['one', 'following'])),
    reason: text(100),
  }),
  output: z.object({ id: Id, dates: z.number() }),
})

/**
 * Takes somebody off the list of a date before it begins, because she rang; whoever signed her up reads why, and the next
 * one moves up. Refusals: not_found, activities.over, activities.not_in, activities.has_come, activities.begun.
 */
export const removeEntry = command('activities.remove', {
  permit: 'activities.manage',
  /** `id` is that of the session. */
  input: z.object({ id: Id, entryId: z.string().check(z.maxLength(40)), reason: text(100) }),
  output: z.object({ id: Id }),
})

/** One activity with its dates, for the station. Refusals: not_found. */
export const getActivity = query('activities.get', {
  permit: 'activities.manage',
  input: z.object({ id: Id }),
  output: ActivityView,
})

/**
 * A poster to print, as a PDF under an address that works for ten minutes; its code opens the next date.
 * Refusals: not_found, activities.words_held (not let pass yet), activities.date_over (none ahead), activities.code_unavailable.
 */
export const printActivityPoster = query('activities.poster', {
  permit: 'activities.manage',
  input: z.object({ id: Id }),
  output: z.object({ url: z.string() }),
})

/** The station's dates. `ahead`: from today on, the next first. `past`: the latest first. `cancelled`: the latest first. */
export const listStationActivities = query('activities.listStation', {
  permit: 'activities.manage',
  input: z.object({ filter: z.enum(['ahead', 'past', 'cancelled']), cursor: z.optional(Cursor) }),
  output: pageOf(DeskRow),
})

export * from './sign-up-contract'
