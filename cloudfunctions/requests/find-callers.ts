import { stationsOf } from '../../shared/people/rules'
import { type Caller, callersOf } from '../../shared/requests/callers'
import { circlesOf } from '../../shared/requests/circles'
import { findCallers, type KnownCaller } from '../../shared/requests/contract'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { callerHash } from './caller-hash'
import { partiesFor, requests } from './requests-store'
import { openedContact, openedPlace } from './sealed-parts'
import { viewRow } from './view-row'

/** More than these are no help while somebody waits on the line. */
const LOOKED_AT = 60
const LATEST = 3

/** Named, so that the worker can ask "is that you, 王奶奶?"; the number itself stays closed. */
export const findCallersHandler = handle(findCallers, async (asked) => {
  const { actor, store, vault, input } = asked
  const stationIds = stationsOf(actor.posts, ['worker', 'head'])
  const hashes = stationIds.map((id) => callerHash(vault, id, input.last4))
  const found = await store.find(
    requests,
    { callerHash: isIn(hashes) },
    { where: { stationId: isIn(stationIds) }, order: { createdAt: 'desc' }, limit: LOOKED_AT },
  )
  // What another station passed on is read only as far as it was passed on: no name to find somebody by.
  const own = found.filter((request) => request.referred === undefined)
  return { callers: callersOf(own, circlesOf(actor.posts)).map((caller) => viewCaller(asked, caller)) }
})

function viewCaller(
  { actor, at, vault }: Pick<Asked<(typeof findCallers)['input']>, 'actor' | 'at' | 'vault'>,
  { known, isMasked }: Caller,
): KnownCaller {
  const [newest] = known
  if (newest === undefined) return { isMasked }
  const row = (request: typeof newest) =>
    viewRow({ personId: actor.id, parties: partiesFor(actor, request), at, vault }, request)
  const openCount = known.filter((one) => one.isOpen).length
  return {
    isMasked,
    known: {
      knownFrom: newest._id,
      calledName: openedContact(vault, newest).calledName,
      communityName: newest.communityName,
      building: openedPlace(vault, newest).building,
      openCount,
      endedCount: known.length - openCount,
      latest: known.slice(0, LATEST).map(row),
    },
  }
}
