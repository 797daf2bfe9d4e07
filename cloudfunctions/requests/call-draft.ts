import { refuse } from '../../shared/kernel/refusal'
import type { TakenCall } from '../../shared/requests/call-rules'
import { circleOf, circlesOf } from '../../shared/requests/circles'
import type { Assignee, Line, Outcome } from '../../shared/requests/model'
import type { Draft } from '../../shared/requests/rules'
import { staffAt } from '../../shared/requests/staff'
import { idOf } from '../kernel/records'
import type { Refused } from '../kernel/refused'
import type { Placed } from '../network/directory'
import type { Caller, Taking } from './caller'
import { claimCode, claimHash } from './claim-code'
import { headsOf } from './heads'
import { requests } from './requests-store'
import { checkedWords, foldedWords, lineOf } from './writing'

interface WrittenDown {
  readonly draft: Draft
  readonly taken: TakenCall
  readonly isOpenToYou: boolean
  readonly claimCode: string | undefined
}

/** The call as it will be kept, under the working name that whoever took it has at the station. */
export async function writtenDown(
  asked: Taking,
  caller: Caller,
  placed: Placed,
): Promise<WrittenDown | Refused> {
  const { input, actor, vault, command } = asked
  const stationId = placed.station._id
  const staff = staffAt(stationId, actor.id, actor.posts)
  if (staff === undefined) return refuse('requests.other_station')
  const isOpenToYou = circlesOf(actor.posts).includes(circleOf(stationId, caller.routedAs))
  // For somebody who is named, from the one who goes on with it.
  const isToClaim = isOpenToYou && !caller.call.isAnonymous && input.outcome === 'filed'
  const code = isToClaim ? claimCode(vault, command) : undefined
  const id = idOf(requests, command)
  return {
    isOpenToYou,
    claimCode: code,
    draft: {
      ...(await draftOf(asked, id, caller, placed, staff)),
      ...(code === undefined ? {} : { claimHash: claimHash(vault, code) }),
    },
    taken: {
      outcome: input.outcome,
      hasPlace: caller.building !== '',
      said: await saidBy(asked, id, staff),
      note: noteOf(asked, id, staff),
      taker: isOpenToYou ? staff : undefined,
      headIds: input.isCrisis ? await headsOf(asked, stationId) : [],
    },
  }
}

async function draftOf(
  asked: Taking,
  id: string,
  caller: Caller,
  { community, station }: Placed,
  { accountId, displayName }: Assignee,
): Promise<Draft> {
  const { kind, urgency, isCrisis, words } = asked.input
  return {
    authorId: '',
    filedBy: { accountId, displayName, as: 'worker' },
    call: caller.call,
    stationId: station._id,
    communityCode: community.code,
    communityName: caller.isPlaced ? community.name : '',
    ...caller.sealed(id, station._id),
    forWhom: 'self',
    kind,
    text: await checkedWords(asked, words, id),
    photoIds: [],
    reachable: 'any',
    askedUrgency: isCrisis ? 'urgent' : urgency,
    ...(isCrisis ? { isCrisis } : {}),
    openingHours: station.openingHours,
  }
}

/** What the caller was told. */
async function saidBy(asked: Taking, id: string, { displayName }: Assignee): Promise<Outcome | undefined> {
  const { said } = asked.input
  if (said === undefined) return undefined
  return { ...(await checkedWords(asked, said, id)), displayName, at: asked.at }
}

function noteOf(asked: Taking, id: string, { displayName }: Assignee): Line | undefined {
  const { note } = asked.input
  if (note === undefined) return undefined
  return { ...lineOf(asked.command, 'note', foldedWords(asked, note, id)), displayName }
}
