import type { WishStatus } from '@shared/wishes/model'
import type { DeskWishRow } from '@shared/wishes/views'
import { deskWishWords, thanksStatusWords } from '@shared/wishes/words'
import { Chip, type ChipTone } from '../../ui/chip'

const tones = {
  asked: 'you',
  open: 'wait',
  claimed: 'on',
  received: 'you',
  delivered: 'ok',
  declined: 'over',
  withdrawn: 'over',
  recalled: 'over',
} satisfies Record<WishStatus, ChipTone>

interface DeskWishChipProps {
  readonly row: Pick<DeskWishRow, 'status' | 'promisedOn' | 'thanksStatus'>
  readonly today: string
}

/** How it stands for the station: what it has to do itself is outlined in red. */
export function DeskWishChip({ row: { status, promisedOn, thanksStatus }, today }: DeskWishChipProps) {
  if (thanksStatus === 'waiting') return <Chip tone="you">有话要您看</Chip>
  if (thanksStatus === 'held') return <Chip tone="wait">{thanksStatusWords.held}</Chip>
  if (status === 'claimed' && promisedOn !== undefined && promisedOn < today)
    return (
      <Chip tone="wait" icon="clock">
        过了日子
      </Chip>
    )
  return <Chip tone={tones[status]}>{deskWishWords[status]}</Chip>
}
