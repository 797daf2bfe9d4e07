import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode } from '../network/contract'
import { PHOTOS_MAX, PhotoCheck } from '../photos/model'
import { Course, Skill } from '../volunteers/model'
import {
  COST_MAX_FEN,
  ErrandStatus,
  HELPERS_MAX,
  MINUTES_MAX,
  MINUTES_MIN,
  Payer,
  ReleaseCode,
  Stop,
  STOPS_MAX,
  TITLE_MAX,
} from './model'
import { ErrandRow, ErrandView, NearErrand } from './views'

const fen = z.int().check(z.minimum(0), z.maximum(COST_MAX_FEN))
const onErrand = { id: Id }
/** What every command on an errand answers with. */
const moved = z.object({ id: Id, status: ErrandStatus })

/**
 * Turns a request into an errand that volunteers can take. Door, name and phone are copied from the request and shown to
 * nobody but whoever takes it; they need not and must not stand in title, words or stops.
 * Refusals: not_found, requests.not_yours, requests.not_now, errands.still_open (there is one already), errands.window
 * (ends before it begins, in the past, or more than two weeks ahead), errands.cost_unclear (a limit where nothing is bought,
 * or none where something is), errands.words_held (WeChat did not let the words pass).
 * Where WeChat gave no answer, volunteers see it once there is one.
 */
export const createErrand = command('errands.create', {
  permit: 'requests.handle',
  input: z.object({
    requestId: Id,
    title: text(TITLE_MAX),
    words: text(200),
    steps: z.array(Stop).check(z.maxLength(STOPS_MAX)),
    needsEntry: z.boolean(),
    startsAt: z.optional(z.int()),
    endsAt: z.int(),
    minutes: z.int().check(z.minimum(MINUTES_MIN), z.maximum(MINUTES_MAX)),
    payer: Payer,
    /** Needed unless `payer` is `none`. */
    costLimitFen: z.optional(fen),
    skills: z.array(Skill),
    course: z.optional(Course),
    /** How many people it takes. */
    places: z.int().check(z.minimum(1), z.maximum(HELPERS_MAX)),
  }),
  output: moved,
})

/** Moves the window or the limit while nobody has taken it. Refusals: errands.already_going, errands.over, errands.window, errands.cost_unclear. */
export const changeErrand = command('errands.change', {
  permit: 'requests.handle',
  input: z.object({
    ...onErrand,
    startsAt: z.optional(z.int()),
    endsAt: z.int(),
    costLimitFen: z.optional(fen),
  }),
  output: moved,
})

/** Takes it back; the request goes on without it and whoever has it in hand is told why. Refusals: errands.over. */
export const cancelErrand = command('errands.cancel', {
  permit: 'requests.handle',
  input: z.object({ ...onErrand, reason: text(100) }),
  output: moved,
})

/**
 * 我来. Exactly one wins a place; the winner's answer has the whole errand, door and phone included, and the resident sees
 * who comes. `pass` is what the list gave out, good for fifteen minutes; without a good one it is decided afresh.
 * Refusals: errands.taken (somebody was quicker; when it was oneself in another window, errands.listMine has it),
 * errands.already_yours, errands.over, and without a good pass errands.not_volunteer, errands.lacking, not_found.
 */
export const grabErrand = command('errands.grab', {
  permit: 'self',
  input: z.object({ ...onErrand, pass: z.optional(z.string().check(z.maxLength(400))) }),
  output: ErrandView,
})

/** 去不了，放回去. The place is free again, door and phone are closed. Refusals: errands.not_in_hand. */
export const releaseErrand = command('errands.release', {
  permit: 'self',
  input: z.object({ ...onErrand, code: ReleaseCode, words: z.optional(text(100)) }),
  output: moved,
})

/**
 * 办完了. Refusals: errands.not_in_hand, errands.minutes_over (more than twice what was planned), errands.cost_over,
 * errands.receipt_needed (money was spent and no photo is there), requests.photo_unknown.
 */
export const finishErrand = command('errands.finish', {
  permit: 'self',
  input: z.object({
    ...onErrand,
    minutesUsed: z.int().check(z.minimum(1), z.maximum(2 * MINUTES_MAX)),
    costFen: fen,
    photoIds: z.array(Id).check(z.maxLength(PHOTOS_MAX)),
    words: z.optional(text(200)),
  }),
  output: moved,
})

/** The resident's side says it is done: the request is settled and the helpers' minutes count. Refusals: errands.not_done_yet, errands.own_errand. */
export const confirmErrand = command('errands.confirm', {
  permit: 'self',
  input: z.object(onErrand),
  output: moved,
})

/** A worker says so for her, with how she knows (电话里问过). Refusals as above, and requests.not_yours. */
export const confirmErrandFor = command('errands.confirmFor', {
  permit: 'requests.handle',
  input: z.object({ ...onErrand, reason: text(100) }),
  output: moved,
})

/** 没办好. The helpers have it in hand again, until the same time the next day; they and the worker are told. Refusals: errands.not_done_yet. */
export const sendBackErrand = command('errands.sendBack', {
  permit: 'self',
  input: z.object({ ...onErrand, words: text(200) }),
  output: moved,
})

/**
 * Decides about a photo of a helper's report that WeChat's check held; not about one's own.
 * Refusals: not_found, photos.already_judged, photos.own_photo.
 */
export const reviewErrandPhoto = command('errands.reviewPhoto', {
  permit: 'requests.handle',
  input: z.object({ ...onErrand, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/**
 * Errands with free places around one's home, best first; what one cannot take yet comes last and says why. At most a
 * hundred, the soonest ones: a station has a handful. Whoever is no volunteer may look. `communityCode`: where to look
 * around, for whoever has said no home yet.
 */
export const listErrandsNear = query('errands.listNear', {
  permit: 'self',
  input: z.object({ communityCode: z.optional(CommunityCode) }),
  output: z.object({
    mayGrab: z.boolean(),
    /** Why not; `whyNotWords` says it. stopped: she came through a group whose agreement is over, `stoppedWords` says it. */
    why: z.optional(z.enum(['unregistered', 'waiting', 'declined', 'left', 'stopped'])),
    /** Around which community; absent where no home is known: ask for it. */
    around: z.optional(z.object({ code: CommunityCode, name: z.string() })),
    errands: z.array(NearErrand),
  }),
})

/** Mine, as a helper. `going`: in hand, door and phone by `errands.get`. `past`: finished, newest first, with the own minutes. */
export const listMyErrands = query('errands.listMine', {
  permit: 'self',
  input: z.object({ filter: z.enum(['going', 'past']), cursor: z.optional(Cursor) }),
  output: pageOf(z.object({ ...ErrandRow.shape, minutesUsed: z.optional(z.number()) })),
})

/** One errand, for its helpers, for the resident, and for the station. Door and phone only for a helper who is on the way. */
export const getErrand = query('errands.get', {
  permit: 'self',
  input: z.object(onErrand),
  output: ErrandView,
})

/** The station's errands in one status, the latest window first. */
export const listStationErrands = query('errands.listOfStation', {
  permit: 'requests.handle',
  input: z.object({ status: ErrandStatus, cursor: z.optional(Cursor) }),
  output: pageOf(z.object({ ...ErrandRow.shape, requestId: Id, helperNames: z.array(z.string()) })),
})
