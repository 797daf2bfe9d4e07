import type { Stage } from '@shared/errands/model'
import { stageWords } from '@shared/errands/words'
import { Chip, type ChipTone } from '../ui/chip'

const tones = {
  looking: 'wait',
  going: 'on',
  done: 'wait',
  confirmed: 'ok',
  expired: 'over',
  cancelled: 'over',
} satisfies Record<Stage, ChipTone>

/** The state of an errand. */
export function StageChip({ stage }: { readonly stage: Stage }) {
  return <Chip tone={tones[stage]}>{stageWords[stage]}</Chip>
}
