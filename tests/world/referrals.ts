import { answerByOf, doneByOf, withClock } from '../../shared/referrals/deadlines'
import type { Copy, Referral } from '../../shared/referrals/model'
import { partnerKey } from '../../shared/referrals/model'
import type { Account } from '../../shared/people/model'
import { chen, DAY, fenglin, guoyuan, MONDAY, vault, wang } from './people'
import { someWords } from './requests'

/** 钱医生 of the street's clinic: a partner of 枫林社工站. */
export const qian = { openid: 'openid-qian-yisheng', id: vault.accountIdOf('openid-qian-yisheng') }
export const qianAccount: Account = {
  ...{ _id: qian.id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{
    openid: qian.openid,
    stationIds: [fenglin],
    pushed: [],
    consents: { requestMoved: 0, requestArrived: 0 },
  },
  posts: [
    {
      ...{ id: 'iqian', role: 'partner', stationId: fenglin, displayName: '钱医生', communityCodes: [] },
      since: MONDAY - 100 * DAY,
    },
  ],
}

export const toGuoyuan = { kind: 'station', stationId: guoyuan, name: '果园新村社工站' } as const
export const toQian = { kind: 'partner', accountId: qian.id, name: '钱医生' } as const
export const toOffice = { kind: 'office', name: '街道民政科' } as const

export const someCopy: Copy = { calledName: '王奶奶', phone: '13800000000', words: '客厅的灯坏了' }

/** 王奶奶's lamp, passed on by 陈禾 on Monday at nine; to the station next door unless told. */
export function aReferral(over: Partial<Referral> = {}): Referral {
  const { _id = 'flamp', to = toGuoyuan } = over
  const keys = { station: guoyuan, partner: partnerKey(qian.id, fenglin), office: '' }
  const bare: Referral = {
    ...{ _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{ requestId: 'rlamp', sentBy: fenglin, receivedBy: keys[to.kind], to },
    from: { stationId: fenglin, stationName: '枫林社工站', accountId: chen.id, displayName: '陈禾' },
    ...{ kind: 'repair', urgency: 'normal', isCrisis: false, communityName: '枫林里' },
    ...{ parts: ['calledName', 'phone', 'words'], photoIds: [] },
    sealedCopy: vault.seal(JSON.stringify(someCopy), 'referral copy', _id),
    reason: someWords('搬去那边女儿家住了', { byId: chen.id }),
    consent: { how: 'spoken' },
    ...{ state: 'sent', openingHours: [], answerBy: 0, told: [] },
    ...over,
  }
  const answerBy = answerByOf(bare, MONDAY)
  return withClock({
    ...bare,
    answerBy,
    ...(bare.state === 'accepted' ? { answeredAt: MONDAY, doneBy: doneByOf(bare, MONDAY) } : {}),
    ...over,
  })
}

/** What of a request says that it is referred. */
export const referredTo = (referralId = 'flamp') =>
  ({ referralId, isReferred: true, status: 'working', authorId: wang.id }) as const
