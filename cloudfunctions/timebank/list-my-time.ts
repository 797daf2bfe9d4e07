import { listMyTime } from '../../shared/timebank/contract'
import { handle } from '../kernel/handle'
import { ownTime } from './timebank-store'
import { listEntries } from './view-entry'

export const listMyTimeHandler = handle(listMyTime, ({ input, actor, store }) =>
  listEntries(store, ownTime(actor), input.cursor),
)
