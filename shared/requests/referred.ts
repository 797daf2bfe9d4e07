import type { Line, Party, Request, Words } from './model'
import type { PassablePart } from './parts'

/** What can be passed on to others, as the resident reads it. */
export const partWords = {
  calledName: '称呼',
  phone: '电话',
  place: '楼栋门牌',
  words: '事情的原话',
  photos: '照片',
  talk: '和站里说过的话',
} satisfies Record<PassablePart, string>

/** 称呼、电话. */
export function sayParts(parts: readonly PassablePart[]): string {
  return parts.length === 0 ? '只有事情的种类' : parts.map((part) => partWords[part]).join('、')
}

/** True where the station it lies with may know this part: always, unless another station had it first. */
export function hasCome({ referred }: Pick<Request, 'referred'>, part: PassablePart): boolean {
  return referred === undefined || referred.parts.includes(part)
}

/** What was said between the station and the resident; notes and calls are for the colleagues who wrote them. */
export function isShared({ kind }: Pick<Line, 'kind'>): boolean {
  return kind !== 'note' && kind !== 'call'
}

/** The request as somebody reads it who is this to it: whoever asked knows all of it already. */
export function asReadBy(parties: readonly Party[], request: Request): Request {
  return parties.includes('colleague') && !parties.includes('author') ? asReceived(request) : request
}

/**
 * The request as the station that took it over may read it (practice B2): what was passed on, and everything that was said
 * since. Notes of the former colleagues never come along.
 */
export function asReceived(request: Request): Request {
  const { referred } = request
  if (referred === undefined) return request
  const has = (part: PassablePart) => hasCome(request, part)
  const isSince = ({ at }: { readonly at: number }) => at >= referred.at
  const isReasonSince = request.log.some((entry) => entry.fact === 'request.urgency_set' && isSince(entry))
  const { urgencyReason, rating, spot, filedBy: _, ...rest } = request
  // A number within the words is a telephone number as much as the one in its own field.
  const plain = <W extends Words>({ sealedWords, ...words }: W) =>
    has('phone') && sealedWords !== undefined ? { ...words, sealedWords } : words
  const photoIds = has('photos') ? request.photoIds : []
  const talk = request.talk
    .filter((line) => isSince(line) || (has('talk') && isShared(line)))
    .map((line) => (isSince(line) ? line : { ...plain(line), photoIds: has('photos') ? line.photoIds : [] }))
  return {
    ...rest,
    ...(urgencyReason !== undefined && isReasonSince ? { urgencyReason } : {}),
    ...(rating !== undefined && rating.ratedAt >= referred.at ? { rating } : {}),
    ...(spot !== undefined && has('place') ? { spot } : {}),
    text: has('words') ? plain(request.text) : { words: '', check: 'passed', byId: request.text.byId },
    sealedPlace: has('place') ? request.sealedPlace : '',
    photoIds,
    talk,
    allPhotoIds: [...photoIds, ...talk.flatMap((line) => line.photoIds)],
    log: request.log.filter((entry) => isSince(entry) || entry.fact === 'request.submitted'),
  }
}
