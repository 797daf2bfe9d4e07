import { readEntryText } from '../../shared/attendances/codes'
import { scanEntry } from '../../shared/attendances/contract'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { proofOf } from './attendance-codes'
import { markByHand } from './marking'

export const scanEntryHandler = handle(scanEntry, (asked) => {
  const { input, at, vault } = asked
  const read = readEntryText(input.text)
  const isOfHere = read?.sessionId === input.id && read.proof === proofOf(vault, input.id, read.entryId)
  if (read === undefined || !isOfHere) return Promise.resolve(refuse('attendances.not_a_code'))
  return markByHand(asked, [read.entryId], { way: input.way, how: 'scan', at })
})
