import { isRefused } from '../../shared/kernel/refusal'
import { renamePlace } from '../../shared/places/contract'
import { rename } from '../../shared/places/rules'
import { handle } from '../kernel/handle'
import { ownRecordOf, places } from './places-store'

export const renamePlaceHandler = handle(renamePlace, async (asked) => {
  const { id, ...words } = asked.input
  const recordId = await ownRecordOf(asked, id)
  if (isRefused(recordId)) return recordId
  return asked.store.revise(places, recordId, { _id: recordId }, asked.command, {
    decide: (community) => rename(community, id, words),
    reply: () => ({ id }),
  })
})
