import { tickEntries } from '../../shared/attendances/contract'
import { handle } from '../kernel/handle'
import { markByHand } from './marking'

export const tickEntriesHandler = handle(tickEntries, (asked) => {
  const { way, entryIds, at } = asked.input
  return markByHand(asked, [...new Set(entryIds)], { way, how: 'list', at })
})
