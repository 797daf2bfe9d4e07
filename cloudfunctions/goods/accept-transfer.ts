import { accept } from '../../shared/goods/card-rules'
import { acceptTransfer } from '../../shared/goods/contract'
import { handle } from '../kernel/handle'
import { decideOnBatch } from './acting'

export const acceptTransferHandler = handle(acceptTransfer, (asked) =>
  decideOnBatch(asked, (batch, today) => accept(batch, asked.input.counted, today)),
)
