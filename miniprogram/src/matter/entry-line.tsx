import type { PublicEntry } from '@shared/funds/views'
import { exactYuan } from '@shared/kernel/money'
import type { ReactNode } from 'react'
import { open } from '../call/open'
import { Chip } from '../ui/chip'
import { Row } from '../ui/rows'
import { kindOf, sayBook, sayDay, sayNumber, sayWhat } from './entry-said'

const icons = { income: 'fund', use: 'handover', reversal: 'undo' } as const

interface EntryLineProps {
  readonly entry: PublicEntry
  readonly children?: ReactNode
}

/** One record of a fund; it opens with what stands behind it. */
export function EntryLine({ entry, children }: EntryLineProps) {
  const { id, amountFen, day, reversedBy } = entry
  const sign = amountFen > 0 ? '+' : ''
  return (
    <Row
      icon={icons[kindOf(entry)]}
      title={sayWhat(entry)}
      words={`${sayDay(day)}，${sayBook(entry)}，${sayNumber(entry)}`}
      figure={`${sign}${exactYuan(amountFen)}`}
      onTap={() => open(`/fund/entry/index?id=${id}`)}
    >
      {reversedBy !== undefined && <Chip tone="over">已冲回</Chip>}
      {children}
    </Row>
  )
}
