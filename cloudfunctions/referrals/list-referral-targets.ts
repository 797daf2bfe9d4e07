import { isRefused } from '../../shared/kernel/refusal'
import { listReferralTargets } from '../../shared/referrals/contract'
import { consentNeedOf } from '../../shared/referrals/rules'
import { asReadBy } from '../../shared/requests/referred'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { desk, partiesFor, requests } from '../requests/requests-store'
import { partsOf } from './copy'
import { allTargets } from './targets'

export const listReferralTargetsHandler = handle(listReferralTargets, async (asked) => {
  const { input, actor, store, vault } = asked
  const request = await store.get(requests, input.requestId, desk(actor))
  if (isRefused(request)) return request
  const station = await findStation(asked, request.stationId)
  if (station === undefined) throw new Error('the station of a request is not there')
  return {
    ...(await allTargets(asked, station)),
    parts: [...partsOf(vault, asReadBy(partiesFor(actor, request), request))],
    consentNeed: consentNeedOf(request),
  }
})
