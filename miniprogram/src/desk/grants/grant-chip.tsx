import type { GrantStatus } from '@shared/grants/model'
import type { GrantRow } from '@shared/grants/views'
import { grantStatusWords } from '@shared/grants/words'
import { Chip, type ChipTone } from '../../ui/chip'

const tones = {
  asked: 'you',
  quoted: 'you',
  approving: 'wait',
  approved: 'you',
  bought: 'wait',
  handed: 'on',
  closed: 'ok',
  declined: 'over',
  withdrawn: 'over',
} satisfies Record<GrantStatus, ChipTone>

/** How a grant stands; what lies at the station waits for a yes to the rules, then to be fetched. */
export function GrantChip({
  grant: { status, isAgreed },
}: {
  readonly grant: Pick<GrantRow, 'status' | 'isAgreed'>
}) {
  if (status !== 'bought') return <Chip tone={tones[status]}>{grantStatusWords[status]}</Chip>
  return isAgreed ? <Chip tone="you">可以交了</Chip> : <Chip tone="wait">等本人同意规则</Chip>
}
