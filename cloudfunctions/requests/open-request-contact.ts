import { isRefused, refuse } from '../../shared/kernel/refusal'
import { openRequestContact } from '../../shared/requests/contract'
import { openContact } from '../../shared/requests/desk-rules'
import { asReadBy, hasCome } from '../../shared/requests/referred'
import { canDo, stateOf } from '../../shared/requests/moves'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { openedContact, openedPlace } from './sealed-parts'
import { desk, partiesFor, requests } from './requests-store'
import { wholeWords } from './writing'

/** First it is on record, then it is read: what has been looked at cannot be taken back. */
export const openRequestContactHandler = handle(openRequestContact, async (asked) => {
  const { actor, at, store, vault } = asked
  const logged = await actAsStaff(asked, openContact)
  if (isRefused(logged)) return logged
  const request = await store.get(requests, logged.id, desk(actor))
  if (isRefused(request)) return request
  // The same command again, after the request has gone to somebody else, opens nothing.
  if (!canDo('openContact', stateOf(request), partiesFor(actor, request), at))
    return refuse('requests.not_yours')
  const read = asReadBy(partiesFor(actor, request), request)
  const folded = read.talk.filter((line) => line.sealedWords !== undefined)
  const { calledName, phone } = openedContact(vault, request)
  return {
    id: logged.id,
    calledName: hasCome(request, 'calledName') ? calledName : '居民',
    ...(phone !== undefined && hasCome(request, 'phone') ? { phone } : {}),
    ...openedPlace(vault, read),
    words: wholeWords(vault, request, read.text),
    lines: folded.map((line) => ({ lineId: line.id, words: wholeWords(vault, request, line) })),
  }
})
