import { refuse } from '../../shared/kernel/refusal'
import { listCommunities } from '../../shared/network/contract'
import { handle } from '../kernel/handle'
import { findStation } from './directory'
import { divisionsBelow } from './network-store'

export const listCommunitiesHandler = handle(listCommunities, async (asked) => {
  const station = await findStation(asked, asked.input.stationId)
  if (station === undefined) return refuse('not_found')
  const found = await divisionsBelow(asked.store, station.streetCodes)
  return { communities: found.map(({ _id, name }) => ({ code: _id, name })) }
})
