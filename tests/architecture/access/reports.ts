import { sealedPlace } from '../../../cloudfunctions/requests/sealed-parts'
import { withFlags } from '../../../shared/requests/flags'
import { vault } from '../../world/people'
import { aHazard } from '../../world/reports'
import { type ContextAccess, everyone, here, type Staging, words } from './cells'

const seen = { hazard: 'road', spot: { words: '小区东门口' }, communityCode: here.community }

/** A neighbour's report from the street of the record's station. */
export async function stageReport({ contract, number, put }: Staging) {
  if (contract !== 'requests.joinReport') return {}
  const report = `rreport${number}`
  const place = { stationId: here.station, communityCode: here.community }
  const base = aHazard({ _id: report, authorId: 'aneighbour', ...place })
  await put('requests', withFlags({ ...base, sealedPlace: sealedPlace(vault, { building: '' }, report) }))
  return { report }
}

/** What is wrong in the street is everybody's: whoever passes by may report it, look whether others did, and join them. */
export const reportsAccess: Pick<ContextAccess, 'access' | 'scenes'> = {
  access: {
    'requests.report': everyone,
    'requests.findSame': everyone,
    'requests.joinReport': everyone,
  },
  scenes: {
    'requests.report': [() => ({ ...seen, words, photoIds: [] })],
    'requests.findSame': [() => seen],
    'requests.joinReport': [({ own }) => ({ id: own['report'] ?? 'rnowhere' })],
  },
}
