import type { Station } from '../../shared/network/model'
import type { Request, Words } from '../../shared/requests/model'
import type { PhotoView, RequestView } from '../../shared/requests/views'
import { openedContact, openedPlace } from './sealed-parts'
import { linesFor, viewRow } from './view-row'
import { viewTimeline } from './view-timeline'
import { type Reading, viewWords } from './view-words'

/** One request as this reader may see it. Door and name are the author's; station people open the contact for them. */
export function viewRequest(
  reading: Reading,
  request: Request,
  station: Pick<Station, 'name' | 'phone'>,
  photos: ReadonlyMap<string, PhotoView>,
): RequestView {
  const { rating } = request
  const words = (written: Words | undefined) => written && viewWords(reading, request, written)
  const pictures = (ids: readonly string[]) => ids.flatMap((id) => photos.get(id) ?? [])
  return {
    ...viewRow(reading, request),
    parties: [...reading.parties],
    text: viewWords(reading, request, request.text),
    photos: pictures(request.photoIds),
    reachable: request.reachable,
    askedUrgency: request.askedUrgency,
    urgencyReason: words(request.urgencyReason),
    ...forAuthor(reading, request),
    assignee: assigneeView(reading, request),
    ...callView(reading, request),
    ...referralView(reading, request),
    station: { id: request.stationId, name: station.name, phone: station.phone },
    timeline: viewTimeline(reading, request),
    talk: linesFor(reading, request).map((line) => ({
      id: line.id,
      kind: line.kind,
      at: line.at,
      mine: line.byId === reading.personId,
      displayName: line.displayName,
      text: viewWords(reading, request, line),
      photos: pictures(line.photoIds),
    })),
    result: words(request.result),
    resultCode: request.resultCode,
    closeReason: words(request.closeReason),
    closeCode: request.closeCode,
    rating: rating && { stars: rating.stars, comment: words(rating.comment) },
  }
}

function forAuthor({ parties, vault }: Reading, request: Request): Pick<RequestView, 'door' | 'calledName'> {
  // A report from the street has neither.
  if (!parties.includes('author') || request.spot !== undefined) return {}
  return { door: openedPlace(vault, request).door, calledName: openedContact(vault, request).calledName }
}

function callView({ parties }: Reading, { call }: Request): Pick<RequestView, 'call'> {
  if (call === undefined || !parties.includes('colleague')) return {}
  const { line, outcome, isAnonymous } = call
  return { call: { line, outcome, isAnonymous } }
}

/** For station people: the latest referral, and what came along when another station had it first. */
function referralView({ parties }: Reading, request: Request): Pick<RequestView, 'referral' | 'cameWith'> {
  const { referralId: id, isReferred: isOpen = false, referred } = request
  if (id === undefined || !parties.includes('colleague')) return {}
  return {
    referral: { id, isOpen },
    ...(referred === undefined || parties.includes('author') ? {} : { cameWith: [...referred.parts] }),
  }
}

function assigneeView({ parties }: Reading, { assignee }: Request): RequestView['assignee'] {
  if (assignee === undefined) return undefined
  const { accountId, displayName, workPhone } = assignee
  return { displayName, workPhone, ...(parties.includes('colleague') ? { accountId } : {}) }
}
