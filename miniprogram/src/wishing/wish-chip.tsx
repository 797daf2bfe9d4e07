import type { WishStatus } from '@shared/wishes/model'
import { myClaimWords, wishStatusWords } from '@shared/wishes/words'
import { Chip, type ChipTone } from '../ui/chip'

const tones = {
  asked: 'wait',
  open: 'wait',
  claimed: 'on',
  received: 'on',
  delivered: 'ok',
  declined: 'over',
  withdrawn: 'over',
  recalled: 'over',
} satisfies Record<WishStatus, ChipTone>

interface WishChipProps {
  readonly status: WishStatus
  /** For whoever gives it. */
  readonly isMine?: boolean
}

/** How far a wish is. */
export function WishChip({ status, isMine = false }: WishChipProps) {
  return <Chip tone={tones[status]}>{(isMine ? myClaimWords : wishStatusWords)[status]}</Chip>
}
