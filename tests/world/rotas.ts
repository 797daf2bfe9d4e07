import type { Rota, Shift } from '../../shared/duty/model'
import { chen, DAY, fenglin, HOUR, li, MONDAY, zhou } from './people'
import { rotaId } from '../../cloudfunctions/duty/duty-store'

/** Midnight in China of that Monday; the world's Monday begins at nine. */
export const MIDNIGHT = MONDAY - 9 * HOUR

export const asColleague = {
  chen: { accountId: chen.id, displayName: '陈禾' },
  li: { accountId: li.id, displayName: '李悦' },
  zhou: { accountId: zhou.id, displayName: '周站长' },
} as const

/** A moment: so many days after that Monday, at this hour. */
export const on = (day: number, hour: number) => MIDNIGHT + day * DAY + hour * HOUR

/** A shift from 8 to 18 of 陈禾 on the Tuesday, unless told. */
export function aShift(over: Partial<Shift> = {}): Shift {
  return { id: 'h0001', startsAt: on(1, 8), endsAt: on(1, 18), ...asColleague.chen, ...over }
}

/** 枫林社工站 with these shifts. */
export function aRota(shifts: readonly Shift[] = [aShift()], over: Partial<Rota> = {}): Rota {
  const begins = shifts.map(({ startsAt }) => startsAt)
  return {
    ...{ _id: rotaId(fenglin), version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{ stationId: fenglin, covers: 'always', shifts, edition: 3, shiftsMade: 20, warnedOf: [] },
    lookAt: MONDAY + 30 * DAY,
    ...(begins.length === 0 ? {} : { promisedFrom: Math.min(...begins) }),
    ...over,
  }
}
