import type { Status } from '@shared/requests/model'
import { deskStatusWords, statusWords } from '@shared/requests/words'
import { Chip, type ChipTone } from '../ui/chip'

const tones = {
  waiting: 'wait',
  working: 'on',
  asking: 'you',
  resolved: 'ok',
  confirmed: 'ok',
  closed: 'over',
  withdrawn: 'over',
} satisfies Record<Status, ChipTone>

/** On the desk it is the resident's turn, and the worker's where nobody has begun. */
const deskTones = { ...tones, waiting: 'you', asking: 'wait', resolved: 'wait' } satisfies Record<
  Status,
  ChipTone
>

/** The state of a request, for whoever asked or for the desk. */
export function StatusChip({
  status,
  isDesk = false,
}: {
  readonly status: Status
  readonly isDesk?: boolean
}) {
  return isDesk ? (
    <Chip tone={deskTones[status]}>{deskStatusWords[status]}</Chip>
  ) : (
    <Chip tone={tones[status]}>{statusWords[status]}</Chip>
  )
}
