import { getSlip } from '../../shared/funds/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { deskPhotos } from '../photos/asking'
import { funds } from './funds-store'
import { namesIn } from './reading'
import { slipBehind } from './slip-behind'

export const getSlipHandler = handle(getSlip, async (asked) => {
  const income = await slipBehind(asked)
  if (isRefused(income)) return income
  const { fundId, stationId, slip, recordedBy, countedBy, allPhotoIds } = income
  const [fund, shown] = await Promise.all([
    asked.store.get(funds, fundId, { stationId }),
    deskPhotos(asked, allPhotoIds),
  ])
  if (isRefused(fund)) return fund
  return {
    ...{ id: asked.input.id, slip, earmarkName: namesIn([fund])(income).earmarkName },
    ...{ recordedBy: recordedBy.displayName, countedBy: countedBy?.displayName ?? '' },
    photos: allPhotoIds.flatMap((id) => shown.get(id) ?? []),
  }
})
