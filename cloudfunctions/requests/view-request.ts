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
    closeReason: words(request.closeReason),
    rating: rating && { stars: rating.stars, comment: words(rating.comment) },
  }
}

function forAuthor({ parties, vault }: Reading, request: Request): Pick<RequestView, 'door' | 'calledName'> {
  if (!parties.includes('author')) return {}
  return { door: openedPlace(vault, request).door, calledName: openedContact(vault, request).calledName }
}

function assigneeView({ parties }: Reading, { assignee }: Request): RequestView['assignee'] {
  if (assignee === undefined) return undefined
  const { accountId, displayName, workPhone } = assignee
  return { displayName, workPhone, ...(parties.includes('colleague') ? { accountId } : {}) }
}
