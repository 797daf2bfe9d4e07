import { refuse } from '../../shared/kernel/refusal'
import { listStations } from '../../shared/network/contract'
import { canOversee } from '../../shared/network/rules'
import { handle } from '../kernel/handle'
import { districtsOf, stationsOfDistricts } from './network-store'

export const listStationsHandler = handle(listStations, async ({ input: { areaCode }, actor, store }) => {
  if (!canOversee(actor.posts, areaCode)) return refuse('not_found')
  const districts = await districtsOf(store, areaCode)
  if (districts.length === 0) return refuse('not_found')
  const found = await stationsOfDistricts(store, districts)
  return { stations: found.map(({ _id, name }) => ({ id: _id, name })) }
})
