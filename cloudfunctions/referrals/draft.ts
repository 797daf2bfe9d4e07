import { isRefused } from '../../shared/kernel/refusal'
import type { z } from '../../shared/kernel/schema'
import type { sendReferral } from '../../shared/referrals/contract'
import type { ReferralDraft } from '../../shared/referrals/rules'
import type { Request } from '../../shared/requests/model'
import { asReadBy } from '../../shared/requests/referred'
import { staffAt } from '../../shared/requests/staff'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { findStation } from '../network/directory'
import { partiesFor } from '../requests/requests-store'
import { copied } from './copy'
import { findTarget, receivedBy } from './targets'
import { passedWords } from './writing'

interface Drafted {
  readonly draft: ReferralDraft
  readonly receiverIds: readonly string[]
}

type Sending = Commanded<(typeof sendReferral)['input']>

/** Everything of a referral that is known before anybody decides. */
export async function draftReferral(
  asked: Sending,
  request: Request,
  id: string,
): Promise<Drafted | Refused> {
  const { input, actor, vault } = asked
  const station = await findStation(asked, request.stationId)
  if (station === undefined) throw new Error('the station of a request is not there')
  const target = await findTarget(asked, station, input.to)
  if (isRefused(target)) return target
  const { to, openingHours, receiverIds } = target
  const from = {
    stationId: station._id,
    stationName: station.name,
    accountId: actor.id,
    displayName: staffAt(station._id, actor.id, actor.posts)?.displayName ?? station.name,
  }
  const { _id: requestId, circle: sentBy, kind, urgency, isCrisis = false, communityName } = request
  return {
    receiverIds,
    draft: {
      ...{ requestId, from, to, sentBy, kind, urgency, isCrisis, communityName, openingHours },
      receivedBy: receivedBy(to, station, sentBy),
      ...copied(vault, asReadBy(partiesFor(actor, request), request), input.parts, id),
      reason: await passedWords(asked, input.reason),
      ...(await agreement(asked, input)),
    },
  }
}

/** The person's yes, or why she could not be asked. */
async function agreement(
  asked: Sending,
  { consent, unasked }: z.output<(typeof sendReferral)['input']>,
): Promise<Pick<ReferralDraft, 'consent' | 'unasked'>> {
  if (consent === undefined)
    return unasked === undefined ? {} : { unasked: await passedWords(asked, unasked) }
  const { how, words } = consent
  return { consent: words === undefined ? { how } : { how, words: await passedWords(asked, words) } }
}
