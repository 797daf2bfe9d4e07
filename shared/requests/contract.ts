import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { PhotoCheck } from '../photos/model'
import { filed, moved, needFields, onRequest, photoIds, sentence } from './fields'
import { text } from '../kernel/text'
import { DeskName } from '../people/model'
import { CloseCode, ForWhom, Kind, ResultCode, Urgency } from './model'
import { RequestRow, RequestView } from './views'

export * from './call-contract'
export * from './claim-contract'
export { getFigures, listFigure } from './figures-contract'
export * from './spot-contract'

/**
 * Files a request; it lies with somebody at once. For somebody else, a code comes back by which she can take it over.
 * Refusals: network.community_unknown, network.not_covered, requests.photo_unknown.
 */
export const submitRequest = command('requests.submit', {
  permit: 'self',
  input: z.object({ ...needFields, forWhom: ForWhom }),
  output: filed,
})

/** Says something, or answers what was asked. Refusals: requests.talk_full, requests.photo_unknown. */
export const answerRequest = command('requests.answer', {
  permit: 'self',
  input: z.object({ ...onRequest, words: sentence, photoIds }),
  output: moved,
})

export const confirmRequest = command('requests.confirm', {
  permit: 'self',
  input: z.object(onRequest),
  output: moved,
})

/** Within seven days. Refusals: requests.reopen_late. */
export const reopenRequest = command('requests.reopen', {
  permit: 'self',
  input: z.object({ ...onRequest, words: sentence }),
  output: moved,
})

/** One rating; a second one edits the first. */
export const rateRequest = command('requests.rate', {
  permit: 'self',
  input: z.object({
    ...onRequest,
    stars: z.int().check(z.minimum(1), z.maximum(5)),
    comment: z.optional(text(200)),
  }),
  output: moved,
})

/** Until work has begun. Refusals: requests.work_begun. */
export const withdrawRequest = command('requests.withdraw', {
  permit: 'self',
  input: z.object(onRequest),
  output: moved,
})

export const acceptRequest = command('requests.accept', {
  permit: 'requests.handle',
  input: z.object(onRequest),
  output: moved,
})

/** Refusals: requests.reason_needed when it differs from what the resident asked for. */
export const setRequestUrgency = command('requests.setUrgency', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, urgency: Urgency, reason: z.optional(text(100)) }),
  output: moved,
})

/** `visitAt`: epoch ms of when somebody comes to the door. Refusals: requests.talk_full. */
export const replyRequest = command('requests.reply', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, words: sentence, visitAt: z.optional(z.int()) }),
  output: moved,
})

/** Refusals: requests.talk_full. */
export const askRequest = command('requests.ask', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, words: sentence }),
  output: moved,
})

/** Among colleagues. Refusals: requests.talk_full. */
export const noteRequest = command('requests.note', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, words: sentence }),
  output: moved,
})

/** To a colleague of the same station. Refusals: requests.same_person, requests.not_colleague. */
export const handOverRequest = command('requests.handOver', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, accountId: Id, words: z.optional(sentence) }),
  output: moved,
})

/** The result in words for the resident and as a code for counting (practice B4). */
export const resolveRequest = command('requests.resolve', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, result: sentence, code: z._default(ResultCode, 'done') }),
  output: moved,
})

/** The reason in words and as a code. */
export const closeRequest = command('requests.close', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, reason: sentence, code: z._default(CloseCode, 'unneeded') }),
  output: moved,
})

/** Opens phone, door and whole text. It is recorded, and the resident sees who looked and when. */
export const openRequestContact = command('requests.openContact', {
  permit: 'requests.handle',
  input: z.object(onRequest),
  output: z.object({
    id: Id,
    calledName: z.string(),
    phone: z.optional(z.string()),
    building: z.string(),
    door: z.optional(z.string()),
    words: z.string(),
    /** Lines of the talk with numbers that are folded elsewhere. */
    lines: z.array(z.object({ lineId: z.string(), words: z.string() })),
  }),
})

/** Decides about words that the check held. Refusals: requests.nothing_held, requests.own_words. */
export const reviewRequest = command('requests.review', {
  permit: 'requests.handle',
  input: z.object({
    ...onRequest,
    piece: z.union([
      z.enum(['text', 'urgencyReason', 'result', 'closeReason', 'comment']),
      z.object({ lineId: z.string() }),
    ]),
    decision: z.enum(['show', 'hide']),
  }),
  output: moved,
})

/** Decides about a photo that the check held. Refusals: photos.already_judged, photos.own_photo. */
export const reviewRequestPhoto = command('requests.reviewPhoto', {
  permit: 'requests.handle',
  input: z.object({ ...onRequest, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/** One request as this reader may see it. Somebody else's is not_found. */
export const getRequest = query('requests.get', {
  permit: 'self',
  input: z.object(onRequest),
  output: RequestView,
})

/** The own requests, newest first. */
export const listMyRequests = query('requests.listMine', {
  permit: 'self',
  input: z.object({ openOnly: z.boolean(), cursor: z.optional(Cursor) }),
  output: pageOf(RequestRow),
})

/** Which part of the desk. `reply`: on one's own desk, where the resident spoke last or nobody began; `due`: what ends today. */
export const QueueFilter = z.enum(['mine', 'reply', 'due', 'unassigned', 'station', 'resolved', 'ended'])
export type QueueFilter = z.infer<typeof QueueFilter>

/** The desk: open ones by urgency and age; ended ones newest first. */
export const listQueue = query('requests.listQueue', {
  permit: 'requests.handle',
  input: z.object({
    filter: QueueFilter,
    kind: z.optional(Kind),
    /** Only what comes to this desk (practice E9). */
    desk: z.optional(DeskName),
    cursor: z.optional(Cursor),
  }),
  output: pageOf(RequestRow),
})

/** How many lie in each part of the desk. */
export const countQueue = query('requests.countQueue', {
  permit: 'requests.handle',
  input: z.object({}),
  output: z.object({
    mine: z.number(),
    reply: z.number(),
    due: z.number(),
    unassigned: z.number(),
    station: z.number(),
    resolved: z.number(),
  }),
})
