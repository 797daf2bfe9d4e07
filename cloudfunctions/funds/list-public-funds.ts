import { listPublicFunds } from '../../shared/funds/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { type Asked, handle } from '../kernel/handle'
import { placeOf } from '../network/directory'
import { findAccount } from '../people/people-store'
import { funds } from './funds-store'
import { ownFirst, viewCard } from './view-fund'

const FUNDS_MAX = 100

export const listPublicFundsHandler = handle(listPublicFunds, async (asked) => {
  const stationId = asked.input.stationId ?? (await homeOf(asked))
  if (stationId === undefined) return { funds: [] }
  const found = await asked.store.find(funds, { stationId }, { order: { _id: 'asc' }, limit: FUNDS_MAX })
  return { funds: ownFirst(found).map(viewCard) }
})

/** The station of one's home. */
async function homeOf(asked: Asked<(typeof listPublicFunds)['input']>): Promise<string | undefined> {
  const code = (await findAccount(asked.store, asked.actor))?.communityCode
  if (code === undefined) return undefined
  const place = await placeOf(asked, code)
  return isRefused(place) ? undefined : place.station._id
}
