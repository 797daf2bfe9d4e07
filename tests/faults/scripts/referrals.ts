import type { Referral } from '../../../shared/referrals/model'
import * as contracts from '../../../shared/referrals/contract'
import type { Request } from '../../../shared/requests/model'
import { chen, guoyuan, MONDAY, wang, zhao } from '../../world/people'
import { aReferral, qian, qianAccount, referredTo, toOffice, toQian } from '../../world/referrals'
import { aRequest } from '../../world/requests'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'flamp'
const words = '搬去那边女儿家住了'
/** Spoken of already and due in days, so that the clock has nothing of its own to tell. */
const clock = {
  ...{ startedAt: MONDAY, runningSince: MONDAY, repliedAt: MONDAY },
  ...{ spentMinutes: 0, told: [] },
}
const lamp = (over: Partial<Referral> = {}, request: Partial<Request> = {}) => ({
  documents: {
    requests: [aRequest({ ...referredTo(id), clock, ...request })],
    referrals: [aReferral(over)],
    accounts: [qianAccount],
  },
})

/** Once on the referral, once on the request's way, and once to each of these people. */
function once(fact: string, onRequest: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'referrals', fact),
    [onRequest]: told(after, 'requests', onRequest),
    ...Object.fromEntries(
      people.map((personId) => [
        personId,
        count(after, 'notices', { personId, fact }) + count(after, 'notices', { personId, fact: onRequest }),
      ]),
    ),
  })
}

export const referralsScripts: readonly Script[] = [
  script(contracts.sendReferral, {
    by: chen,
    input: {
      ...{ requestId: 'rlamp', to: { kind: 'station', stationId: guoyuan }, reason: words },
      ...{ parts: ['calledName', 'phone'], consent: { how: 'spoken' } },
    },
    given: { documents: { requests: [aRequest({ status: 'working', clock })] } },
    effects: (after) => ({
      ...once('referral.sent', 'request.referred', wang.id, zhao.id)(after),
      referrals: after.all('referrals').length,
    }),
  }),
  script(contracts.acceptReferral, {
    by: zhao,
    input: { id },
    given: lamp(),
    effects: (after) => ({
      ...once('referral.accepted', 'request.referral_accepted', wang.id, chen.id)(after),
      moved: count(after, 'requests', { stationId: guoyuan }),
      assigned: told(after, 'requests', 'request.assigned'),
    }),
  }),
  script(contracts.declineReferral, {
    by: zhao,
    input: { id, reason: '眼下人手不够' },
    given: lamp(),
    effects: once('referral.declined', 'request.referral_declined', wang.id, chen.id),
  }),
  script(contracts.giveBackReferral, {
    by: qian,
    input: { id, result: '上门看过了，开了药' },
    given: lamp({ to: toQian, state: 'accepted' }),
    effects: once('referral.returned', 'request.referral_returned', wang.id, chen.id),
  }),
  script(contracts.withdrawReferral, {
    by: chen,
    input: { id },
    given: lamp({ to: toOffice }),
    effects: once('referral.withdrawn', 'request.referral_withdrawn', wang.id),
  }),
]
