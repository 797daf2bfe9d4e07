import type { Party, Request } from './model'

/** What the station does in front of everybody. Who looked, what was said and asked is between it and the author. */
const publicFacts: readonly string[] = [
  'request.submitted',
  'request.assigned',
  'request.accepted',
  'request.handed_over',
  'request.resolved',
  'request.closed',
  'request.confirmed',
  'request.settled',
  'request.reopened',
  'request.withdrawn',
  'request.joined',
]

/** Somebody who reported the same thing, and is nothing else to it. */
export function isOnlyJoiner(parties: readonly Party[]): boolean {
  return parties.includes('joiner') && !parties.includes('author') && !parties.includes('colleague')
}

/** The request as far as it concerns this reader: how it goes and what came of it, for whoever only saw the same. */
export function asJoined(parties: readonly Party[], request: Request): Request {
  if (!isOnlyJoiner(parties)) return request
  const { rating: _, urgencyReason: __, visitAt: ___, ...rest } = request
  return {
    ...rest,
    // What the author is asked is between the two; for her it is simply being worked on.
    status: request.status === 'asking' ? 'working' : request.status,
    talk: [],
    allPhotoIds: request.photoIds,
    log: request.log.filter((entry) => publicFacts.includes(entry.fact)),
  }
}
