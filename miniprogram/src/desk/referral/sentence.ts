import type { ReferralState } from '@shared/referrals/model'
import type { ReferralView } from '@shared/referrals/views'
import { isOpenStatus } from '@shared/requests/moves'

/** What is going on with a referral, as one sentence to whoever reads. */
export function sentenceOf(
  { state, to, fromName, outcome }: Pick<ReferralView, 'state' | 'to' | 'fromName' | 'outcome'>,
  isReceived: boolean,
): string {
  if (outcome !== undefined && !isOpenStatus(outcome)) return ended(outcome, isReceived ? '站里' : to.name)
  const received = {
    sent: `${fromName}转来一件，接不接？`,
    accepted: to.kind === 'station' ? '站里接了，在办' : '您接了，办完交回去',
    declined: '这件没有接',
    returned: '办完交回去了',
    withdrawn: `${fromName}收回了`,
  } satisfies Record<ReferralState, string>
  const sent = {
    sent: `等${to.name}回话`,
    accepted: `${to.name}接了，在办`,
    declined: `${to.name}接不了，还在您这里`,
    returned: `${to.name}有结果了`,
    withdrawn: '收回了，还在您这里',
  } satisfies Record<ReferralState, string>
  return isReceived ? received[state] : sent[state]
}

/** How the request ended at the station that took it over. */
function ended(outcome: NonNullable<ReferralView['outcome']>, where: string): string {
  if (outcome === 'withdrawn') return '居民撤回了'
  return outcome === 'closed' ? `${where}结束了这件事` : `${where}办好了`
}
