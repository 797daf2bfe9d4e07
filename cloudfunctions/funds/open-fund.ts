import { isRefused, refuse } from '../../shared/kernel/refusal'
import { leads } from '../../shared/people/rules'
import { openFund as open } from '../../shared/funds/rules'
import { openFund } from '../../shared/funds/contract'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { funds } from './funds-store'

export const openFundHandler = handle(openFund, async (asked) => {
  const { input, actor, store, command } = asked
  const station = leads(actor.posts, input.stationId) ? await findStation(asked, input.stationId) : undefined
  if (station === undefined) return refuse('not_found')
  const opened = open({ ...input, districtCode: station.districtCode })
  if (isRefused(opened)) return opened
  const { next: fields, facts } = opened
  return store.create(funds, command, { fields, facts, reply: ({ _id: id }) => ({ id }) })
})
