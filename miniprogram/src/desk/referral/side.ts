import type { ReferralView } from '@shared/referrals/views'

/** The side from which it is read: whoever belongs to both works with it as the receiver. */
export function isReceiving({ sides }: Pick<ReferralView, 'sides'>): boolean {
  return sides.includes('receiver')
}
