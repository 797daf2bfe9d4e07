import { monthDay } from '../../shared/kernel/time'
import { dueOf } from '../../shared/requests/deadlines'
import type { Line, Request } from '../../shared/requests/model'
import { quoteOf, titleOf } from '../../shared/requests/text'
import type { RequestRow } from '../../shared/requests/views'
import { kindWords } from '../../shared/requests/words'
import type { Actor } from '../kernel/actor'
import type { Page } from '../kernel/list'
import type { Vault } from '../kernel/vault'
import { partiesFor } from './requests-store'
import { openedPlace } from './sealed-parts'
import { type Reading, shownWords } from './view-words'

interface Listing {
  readonly actor: Actor
  readonly at: number
  readonly vault: Vault
}

/** The lines of the talk that are meant for this reader at all. */
export function linesFor(reading: Reading, request: Request): readonly Line[] {
  const isColleague = reading.parties.includes('colleague')
  return isColleague ? request.talk : request.talk.filter((line) => line.kind !== 'note')
}

/** One request as a line of a list. */
export function viewRow(reading: Reading, request: Request): RequestRow {
  const { assignee, visitAt, closedAt } = request
  const isShown = shownWords(reading, request, request.text) !== undefined
  return {
    id: request._id,
    quote: quoteOf(request._id, monthDay(request.createdAt)),
    title: isShown ? titleOf(request.text.words) : kindWords[request.kind],
    kind: request.kind,
    status: request.status,
    urgency: request.urgency,
    forWhom: request.forWhom,
    communityName: request.communityName,
    building: openedPlace(reading.vault, request).building,
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    visitAt,
    closedAt,
    due: reading.parties.includes('colleague') && request.isOpen ? dueOf(request) : undefined,
    isCrisis: request.isCrisis === true,
    isRated: request.rating !== undefined,
    assigneeName: assignee?.displayName,
    isMine: assignee?.accountId === reading.personId,
    isAssigned: assignee !== undefined,
    lastLine: lastLine(reading, request),
  }
}

function lastLine(reading: Reading, request: Request): RequestRow['lastLine'] {
  const line = linesFor(reading, request).at(-1)
  const words = line && shownWords(reading, request, line)
  if (line === undefined || words === undefined) return undefined
  return { words, mine: line.byId === reading.personId, displayName: line.displayName }
}

/** A page of requests as this person may see them in a list. */
export function viewRows({ actor, at, vault }: Listing, page: Page<Request>) {
  const row = (request: Request) =>
    viewRow({ personId: actor.id, parties: partiesFor(actor, request), at, vault }, request)
  return { ...page, items: page.items.map(row) }
}
