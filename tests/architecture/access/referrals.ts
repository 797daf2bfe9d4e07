import { aReferral } from '../../world/referrals'
import { aRequest } from '../../world/requests'
import { MONDAY } from '../../world/people'
import { partnerKey } from '../../../shared/referrals/model'
import type { Referral } from '../../../shared/referrals/model'
import {
  among,
  type ContextAccess,
  desk,
  handling,
  here,
  none,
  type Staging,
  type Target,
  words,
} from './cells'

const answering = `partner ${desk}`
const onReferral =
  (more: object = {}) =>
  ({ own }: Target) => ({ id: own['referralId'] ?? 'fnowhere', ...more })

/** Somewhere that nobody of the matrix belongs to. */
const third = 'sthird'
const from = (stationId: string, accountId: string) => ({
  ...{ stationId, stationName: '枫林社工站', accountId, displayName: '陈禾' },
})

/** To the station of the record, to the one it lies with as a partner, or from the station of the record. */
function standing({ contract, assigneeId, number }: Staging): Partial<Referral> {
  switch (contract) {
    case 'referrals.accept':
    case 'referrals.decline':
      return {
        ...{ from: from(third, 'athird'), sentBy: third, receivedBy: here.station },
        to: { kind: 'station', stationId: here.station, name: '果园新村社工站' },
      }
    case 'referrals.withdraw':
      return {
        ...{ from: from(here.station, assigneeId), sentBy: here.station, receivedBy: '' },
        to: { kind: 'office', name: '街道民政科' },
      }
    default:
      return {
        ...{ from: from(here.station, `asender${number}`), sentBy: here.station, state: 'accepted' },
        to: { kind: 'partner', accountId: assigneeId, name: '钱医生' },
        receivedBy: partnerKey(assigneeId, here.station),
      }
  }
}

export const referralsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'referrals.send': handling,
    'referrals.accept': among,
    'referrals.decline': among,
    'referrals.giveBack': [none, 'partner (worker) (head)', '(worker) (head)', none, none],
    'referrals.withdraw': handling,
    'referrals.get': [none, answering, desk, none, none],
    'referrals.list': [answering, answering, answering, answering, none],
    'referrals.listTargets': among,
  },
  shown: {
    'referrals.list': [none, 'partner', none, none, none],
  },
  scenes: {
    'referrals.send': [
      ({ requestId }) => ({
        ...{ requestId, to: { kind: 'office', name: '街道民政科' }, reason: words, parts: ['words'] },
        consent: { how: 'spoken' },
      }),
    ],
    'referrals.accept': [onReferral()],
    'referrals.decline': [onReferral({ reason: words })],
    'referrals.giveBack': [onReferral({ result: words })],
    'referrals.withdraw': [onReferral()],
    'referrals.get': [onReferral()],
    'referrals.list': [() => ({ box: 'received' })],
    'referrals.listTargets': [({ requestId }) => ({ requestId })],
  },
  async stage(staging) {
    const { contract, number, put } = staging
    if (contract === 'referrals.send' || contract === 'referrals.listTargets') return {}
    const referralId = `f${number}000`
    const requestId = `q${number}000`
    const at = { stationId: third, referralId, isReferred: true, status: 'working' } as const
    await put('requests', aRequest({ _id: requestId, ...at }))
    const createdAt = MONDAY + number
    await put('referrals', aReferral({ _id: referralId, requestId, createdAt, ...standing(staging) }))
    return { referralId }
  },
}
