import { listStationActivities } from '../../shared/activities/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { momentOn } from '../../shared/kernel/time'
import { gte, isIn, lt } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { organisedBy, sessions } from './activities-store'
import { viewDeskRow } from './view-activity'

export const listStationActivitiesHandler = handle(
  listStationActivities,
  async ({ input: { filter, cursor }, actor, at, store }) => {
    const today = momentOn(at, 0, 0)
    const page = await store.list(sessions, organisedBy(actor), {
      ...{
        ahead: { where: { status: isIn(['open', 'confirmed']), startsAt: gte(today) }, order: ascending },
        past: { where: { status: isIn(['open', 'confirmed']), startsAt: lt(today) }, order: descending },
        cancelled: { where: { status: isIn(['cancelled']) }, order: descending },
      }[filter],
      cursor,
    })
    return isRefused(page) ? page : { ...page, items: page.items.map(viewDeskRow) }
  },
)

const ascending = { startsAt: 'asc' } as const
const descending = { startsAt: 'desc' } as const
