import { isRefused } from '../../shared/kernel/refusal'
import { retirePlace } from '../../shared/places/contract'
import { retire } from '../../shared/places/rules'
import { handle } from '../kernel/handle'
import { ownRecordOf, places } from './places-store'

export const retirePlaceHandler = handle(retirePlace, async (asked) => {
  const { input, at, store, command } = asked
  const recordId = await ownRecordOf(asked, input.id)
  if (isRefused(recordId)) return recordId
  return store.revise(places, recordId, { _id: recordId }, command, {
    decide: (community) => retire(community, input.id, at),
    reply: () => ({ id: input.id }),
  })
})
