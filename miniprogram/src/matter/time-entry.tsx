import { sayMoment } from '@shared/kernel/time'
import type { Origin } from '@shared/timebank/model'
import type { EntryRow } from '@shared/timebank/views'
import type { ReactNode } from 'react'
import { open } from '../call/open'
import { useNow } from '../call/use-now'
import type { IconName } from '../ui/icon'
import { Row } from '../ui/rows'
import { movedOf, titleOf } from './time-said'
import { timeSource } from './time-source'

const icons = { session: 'calendar', errand: 'bag', redemption: 'box' } satisfies Record<
  Origin['kind'],
  IconName
>

interface TimeEntryProps {
  readonly entry: EntryRow
  readonly as: 'own' | 'desk'
  /** What a head can do about it. */
  readonly children?: ReactNode
}

/** One booking in plain words; tapped, it opens what it goes back to. */
export function TimeEntry({ entry, as, children }: TimeEntryProps) {
  const now = useNow()
  return (
    <Row
      icon={entry.kind === 'reversal' ? 'undo' : icons[entry.origin.kind]}
      title={titleOf(entry)}
      words={movedOf(entry)}
      when={sayMoment(entry.bookedAt, now)}
      onTap={() => open(timeSource(entry.origin, as))}
    >
      {children}
    </Row>
  )
}
