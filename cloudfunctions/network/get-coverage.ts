import { refuse } from '../../shared/kernel/refusal'
import { getCoverage } from '../../shared/network/contract'
import { canOversee, coverageOf } from '../../shared/network/rules'
import { handle } from '../kernel/handle'
import { districtsOf, divisionsBelow, stationsOfDistricts } from './network-store'

/** A city is the sum of its districts (practice F1). */
export const getCoverageHandler = handle(getCoverage, async ({ input: { areaCode }, actor, store }) => {
  if (!canOversee(actor.posts, areaCode)) return refuse('not_found')
  const districts = await districtsOf(store, areaCode)
  if (districts.length === 0) return refuse('not_found')
  const streets = await divisionsBelow(store, districts)
  const coverage = coverageOf(streets, await stationsOfDistricts(store, districts))
  const names = new Map(streets.map((street) => [street._id, street.name]))
  return {
    ...coverage,
    missing: coverage.missing.map((code) => ({ code, name: names.get(code) ?? code })),
  }
})
