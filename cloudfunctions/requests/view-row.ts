import { monthDay } from '../../shared/kernel/time'
import { dueOf } from '../../shared/requests/deadlines'
import type { Line, LineKind, Request } from '../../shared/requests/model'
import { asJoined } from '../../shared/requests/joiner-reads'
import { asReadBy } from '../../shared/requests/referred'
import { quoteOf, titleOf } from '../../shared/requests/text'
import type { RequestRow } from '../../shared/requests/views'
import { aboutOf } from '../../shared/requests/words'
import type { Actor } from '../kernel/actor'
import type { Page } from '../kernel/list'
import type { Vault } from '../kernel/vault'
import { partiesFor } from './requests-store'
import { openedPlace } from './sealed-parts'
import { filedView } from './view-filed'
import { viewSpot } from './view-spot'
import { type Reading, shownWords } from './view-words'

interface Listing {
  readonly actor: Actor
  readonly at: number
  readonly vault: Vault
}

const amongColleagues: readonly LineKind[] = ['note', 'call']

/** The lines of the talk that are meant for this reader at all. */
export function linesFor(reading: Reading, request: Request): readonly Line[] {
  const isColleague = reading.parties.includes('colleague')
  return isColleague ? request.talk : request.talk.filter((line) => !amongColleagues.includes(line.kind))
}

/** One request as a line of a list. */
export function viewRow(reading: Reading, request: Request): RequestRow {
  const { assignee, visitAt, closedAt } = request
  const spot = viewSpot(reading, request)
  // Empty where the words were not passed on to this station.
  const isShown = (shownWords(reading, request, request.text) ?? '') !== ''
  return {
    id: request._id,
    quote: quoteOf(request._id, monthDay(request.createdAt)),
    title: isShown ? titleOf(request.text.words) : aboutOf(request),
    kind: request.kind,
    status: request.status,
    urgency: request.urgency,
    communityName: request.communityName,
    building: spot?.words ?? openedPlace(reading.vault, request).building,
    spot,
    joined: request.joinerIds.length,
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    visitAt,
    closedAt,
    due: reading.parties.includes('colleague') && request.isOpen ? dueOf(request) : undefined,
    isCrisis: request.isCrisis === true,
    ...filedView(request),
    isClaimed: request.subjectId !== undefined,
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
  const row = (request: Request) => {
    const parties = partiesFor(actor, request)
    return viewRow({ personId: actor.id, parties, at, vault }, asJoined(parties, asReadBy(parties, request)))
  }
  return { ...page, items: page.items.map(row) }
}
