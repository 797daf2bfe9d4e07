import { isRefused } from '../../shared/kernel/refusal'
import { acceptReferral } from '../../shared/referrals/contract'
import { acceptReferral as accept } from '../../shared/referrals/rules'
import { moveTo, referralTaken } from '../../shared/requests/refer-rules'
import { handle } from '../kernel/handle'
import { actOnReferral, referringOf } from './acting'
import { takenBy } from './taken-by'

export const acceptReferralHandler = handle(acceptReferral, async (asked) => {
  const taker = await takenBy(asked)
  if (isRefused(taker)) return taker
  return actOnReferral(asked, {
    rule: accept,
    onRequest: (request, referral) =>
      taker.station === undefined
        ? referralTaken(request, referringOf(referral))
        : moveTo(request, referringOf(referral), { ...taker, station: taker.station, at: asked.at }),
  })
})
