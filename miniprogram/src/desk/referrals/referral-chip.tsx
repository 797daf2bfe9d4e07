import type { ReferralState } from '@shared/referrals/model'
import { receivedStateWords, referralStateWords } from '@shared/referrals/words'
import type { ReferralRow } from '@shared/referrals/views'
import { isOpenStatus } from '@shared/requests/moves'
import { Chip, type ChipTone } from '../../ui/chip'

const sentTones = {
  sent: 'wait',
  accepted: 'on',
  declined: 'you',
  returned: 'you',
  withdrawn: 'over',
} satisfies Record<ReferralState, ChipTone>

const receivedTones = {
  sent: 'you',
  accepted: 'on',
  declined: 'over',
  returned: 'ok',
  withdrawn: 'over',
} satisfies Record<ReferralState, ChipTone>

interface ReferralChipProps {
  readonly referral: Pick<ReferralRow, 'state' | 'outcome'>
  readonly isReceived: boolean
}

/** How a referral stands for this side; what another station took over and ended is over on both. */
export function ReferralChip({ referral: { state, outcome }, isReceived }: ReferralChipProps) {
  if (outcome !== undefined && !isOpenStatus(outcome)) return <Chip tone="ok">有结果了</Chip>
  return isReceived ? (
    <Chip tone={receivedTones[state]}>{receivedStateWords[state]}</Chip>
  ) : (
    <Chip tone={sentTones[state]}>{referralStateWords[state]}</Chip>
  )
}
