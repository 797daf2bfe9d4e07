import { isRefused } from '../../shared/kernel/refusal'
import { findSameReports } from '../../shared/requests/contract'
import { sameReports, SAME_WITHIN_MS } from '../../shared/requests/spot-rules'
import { gte } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { placeOf } from '../network/directory'
import { openReports, requests } from './requests-store'
import { sightingOf } from './spot-draft'
import { viewSameReports } from './view-same-reports'

export const findSameReportsHandler = handle(findSameReports, async (asked) => {
  const { input, at, store } = asked
  const place = await placeOf(asked, input.communityCode)
  if (isRefused(place)) return place
  const seen = sightingOf(input)
  const open = await store.find(requests, openReports(place.station._id, seen.spot.hazard), {
    where: { createdAt: gte(at - SAME_WITHIN_MS) },
    order: { createdAt: 'desc' },
    limit: 100,
  })
  return { reports: await viewSameReports(asked, sameReports(seen, open, at)) }
})
