import type { RequestView } from '@shared/requests/views'
import { StatusChip } from '../../matter/status-chip'
import { Chip } from '../../ui/chip'

/** The state to whoever asked; when the volunteer is done, it is her turn. */
export function RequestChip({ request: { status, errand } }: { readonly request: RequestView }) {
  const isHerTurn = status === 'working' && errand?.stage === 'done'
  return isHerTurn ? <Chip tone="you">等您点个头</Chip> : <StatusChip status={status} />
}
