import type { DeskFund } from '@shared/funds/views'
import { Chip } from '../../ui/chip'

/** Whether the books agreed last night, in a word. */
export function ComparedChip({ compared }: Pick<DeskFund, 'compared'>) {
  if (compared === undefined) return <Chip tone="info">今夜第一次核对</Chip>
  return compared.isEqual ? (
    <Chip tone="ok" icon="check">
      账实相符
    </Chip>
  ) : (
    <Chip tone="danger">账对不上</Chip>
  )
}
