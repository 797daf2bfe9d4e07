import type { createErrand } from '../../shared/errands/contract'
import type { ErrandDraft } from '../../shared/errands/rules'
import type { Station } from '../../shared/network/model'
import type { Assignee, Request, Words } from '../../shared/requests/model'
import { asReadBy, hasCome } from '../../shared/requests/referred'
import { foldNumbers } from '../../shared/requests/text'
import type { Commanded } from '../kernel/handle'
import { partiesFor } from '../requests/requests-store'
import { openedContact, openedPlace } from '../requests/sealed-parts'
import { sealedNeed } from './need'

type Asked = Commanded<(typeof createErrand)['input']>

/** What volunteers read has its numbers folded; the whole text goes with door and phone, to whoever takes it. */
export function errandDraft(
  { input, actor, vault }: Asked,
  id: string,
  request: Request,
  { staff, station, text }: { readonly staff: Assignee; readonly station: Station; readonly text: Words },
): ErrandDraft {
  const { requestId, title, words, steps, startsAt, costLimitFen, course, ...terms } = input
  return {
    ...terms,
    requestId,
    ...{ kind: request.kind, stationId: request.stationId, circle: request.circle },
    ...{ communityCode: request.communityCode, communityName: request.communityName },
    partyIds: request.partyIds,
    worker: staff,
    text,
    station: { name: station.name, phone: station.phone },
    title: foldNumbers(title),
    words: foldNumbers(words),
    steps: steps.map(({ place, hint }) => ({
      place: foldNumbers(place),
      ...(hint === undefined ? {} : { hint: foldNumbers(hint) }),
    })),
    skills: [...new Set(input.skills)],
    sealedNeed: sealedNeed(vault, { ...contactOf(vault, request, actor), words, steps }, id),
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(costLimitFen === undefined ? {} : { costLimitFen }),
    ...(course === undefined ? {} : { course }),
  }
}

/** No more than the station itself was given, where another station had it first. */
function contactOf(vault: Asked['vault'], request: Request, actor: Asked['actor']) {
  const read = asReadBy(partiesFor(actor, request), request)
  const { calledName, phone } = openedContact(vault, request)
  return {
    calledName: hasCome(request, 'calledName') ? calledName : '居民',
    ...(phone !== undefined && hasCome(request, 'phone') ? { phone } : {}),
    ...openedPlace(vault, read),
  }
}
