import { isRefused, refuse } from '../../shared/kernel/refusal'
import { routedKind } from '../../shared/requests/circles'
import type { takeCall } from '../../shared/requests/contract'
import type { Call, Kind, Request } from '../../shared/requests/model'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { divisionsBelow } from '../network/network-store'
import { findStation } from '../network/directory'
import { isOpen } from '../../shared/people/rules'
import { phoneHashes } from './caller-hash'
import { desk, requests } from './requests-store'
import { openedContact, openedPlace, sealedContact, sealedPlace } from './sealed-parts'

export type Taking = Commanded<(typeof takeCall)['input']>

/** How a caller is called who did not say. */
const UNNAMED = '没留称呼'

/** Who calls and from where, as far as it is known. */
export interface Caller {
  readonly call: Call
  /** Decides the circle: what comes in on the counsellors' line is theirs. */
  readonly routedAs: Kind
  readonly communityCode: string
  /** Whether anybody said in which community; else it is the worker's own, for the routing alone. */
  readonly isPlaced: boolean
  readonly building: string
  /** As the new request keeps it. */
  readonly sealed: (
    requestId: string,
    stationId: string,
  ) => Pick<Request, 'sealedContact' | 'sealedPlace'> & Partial<Pick<Request, 'phoneHash' | 'callerHash'>>
}

/** What an earlier request of the same caller knows is opened here, and only to be sealed again: nobody reads it. */
export async function callerOf(asked: Taking): Promise<Caller | Refused> {
  const { input, vault } = asked
  const { calledName, phone, knownFrom } = input.caller ?? {}
  const before =
    knownFrom === undefined ? undefined : await asked.store.get(requests, knownFrom, desk(asked.actor))
  if (isRefused(before) || before?.referred !== undefined) return refuse('requests.caller_unknown')
  const contact = before === undefined ? { calledName: UNNAMED } : openedContact(vault, before)
  const home = before === undefined ? { building: '' } : openedPlace(vault, before)
  const { communityCode = placedAt(before), building = '', door } = input.place ?? {}
  const place = input.place === undefined ? home : { building, ...(door === undefined ? {} : { door }) }
  const number = phone ?? contact.phone
  const isAnonymous = calledName === undefined && phone === undefined && knownFrom === undefined
  const call: Call = { line: input.line, outcome: input.outcome, at: asked.at, isAnonymous }
  const known = {
    calledName: calledName ?? contact.calledName,
    ...(number === undefined ? {} : { phone: number }),
  }
  return {
    call,
    routedAs: routedKind({ kind: input.kind, call }),
    communityCode: communityCode ?? (await ownCommunity(asked)),
    isPlaced: communityCode !== undefined,
    building: place.building,
    sealed: (requestId, stationId) => ({
      sealedContact: sealedContact(vault, known, requestId),
      sealedPlace: sealedPlace(vault, place, requestId),
      ...phoneHashes(vault, stationId, number),
    }),
  }
}

/** A call without a place has a community for the routing, and no name of it. */
function placedAt(before: Request | undefined): string | undefined {
  return before === undefined || before.communityName === '' ? undefined : before.communityCode
}

/** The first community of whoever took the call, else the first of her station. */
async function ownCommunity(asked: Taking): Promise<string> {
  const posts = asked.actor.posts.filter(
    (post) => isOpen(post) && (post.role === 'worker' || post.role === 'head'),
  )
  const [own] = posts.flatMap((post) => post.communityCodes)
  if (own !== undefined) return own
  const station = await findStation(asked, posts[0]?.stationId ?? '')
  const [first] = await divisionsBelow(asked.store, station?.streetCodes ?? [])
  return first?._id ?? ''
}
