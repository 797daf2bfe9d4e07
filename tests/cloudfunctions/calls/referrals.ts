import type { Referral } from '../../../shared/referrals/model'
import { aReferral, qian, qianAccount, referredTo, toOffice, toQian } from '../../world/referrals'
import { chen, zhao } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

const words = '搬去那边女儿家住了'

export const referralsCalls = ({ world, next, kept }: CallWorld): ContextCalls => {
  let hasPartner = false
  /** A referral of a request of its own. */
  const on =
    (over: Partial<Referral>, more: object = {}) =>
    async () => {
      if (!hasPartner) await world.insert('accounts', qianAccount)
      hasPartner = true
      const _id = `f${next()}`
      const { id: requestId } = await kept(referredTo(_id))
      await world.insert('referrals', aReferral({ _id, requestId, ...over }))
      return { id: _id, ...more }
    }
  const onRequest = (more: object) => async () => {
    const { id: requestId } = await kept({ status: 'working' })
    return { requestId, ...more }
  }
  const sending = {
    ...{ to: { kind: 'office', name: '街道民政科' }, reason: words, parts: ['calledName', 'words'] },
    consent: { how: 'spoken' },
  }
  const listed = (input: object) => async () => {
    await on({})()
    return input
  }
  return {
    scripts: {
      'referrals.send': [() => chen, onRequest(sending)],
      'referrals.accept': [() => zhao, on({})],
      'referrals.decline': [() => zhao, on({}, { reason: '人手不够' })],
      'referrals.giveBack': [() => qian, on({ to: toQian, state: 'accepted' }, { result: '看过了' })],
      'referrals.withdraw': [() => chen, on({ to: toOffice })],
      'referrals.get': [() => zhao, on({})],
      'referrals.list': [() => qian, listed({ box: 'received' })],
      'referrals.listTargets': [() => chen, onRequest({})],
    },
    table: `
referrals.send          11      4         2         1        4
referrals.accept        15      4         3         2        6
referrals.decline       15      4         3         2        6
referrals.giveBack      15      4         3         2        6
referrals.withdraw      12      4         2         1        5
referrals.get            3      1         1         0        1
referrals.list           2      0         1         0        1
referrals.listTargets    4      1         2         0        1
`,
  }
}
