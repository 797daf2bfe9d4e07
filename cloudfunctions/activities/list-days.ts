import { peopleOf } from '../../shared/activities/follower-rules'
import { activeEntries } from '../../shared/activities/lines'
import type { Session } from '../../shared/activities/model'
import { listDays } from '../../shared/activities/sign-up-contract'
import { isRefused } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { and, type Condition, gte, lt } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { sessions } from './activities-store'
import { findAround } from './around'

/** More in one month no station does. */
const A_MONTH_MAX = 400

export const listDaysHandler = handle(listDays, async (asked) => {
  const { input, actor, store } = asked
  const around = await findAround(asked)
  if (isRefused(around)) return around
  if (around === undefined) return { days: [] }
  const { kind, communityCode, month } = input
  const limits: Condition<Session>[] = [
    { status: 'open', startsAt: gte(beginOfMonth(month)) },
    { startsAt: lt(beginOfMonth(nextMonth(month))) },
    ...(kind === undefined ? [] : [{ 'terms.kind': kind } as const]),
    ...(communityCode === undefined ? [] : [{ 'terms.communityCode': communityCode }]),
  ]
  const found = await store.find(
    sessions,
    { stationId: around.stationId },
    { where: and(...limits), order: { startsAt: 'asc' }, limit: A_MONTH_MAX },
  )
  const days = new Map<string, { sessions: number; isMine: boolean }>()
  for (const session of found) {
    const day = dayOf(session.startsAt)
    const { sessions: count, isMine } = days.get(day) ?? { sessions: 0, isMine: false }
    days.set(day, { sessions: count + 1, isMine: isMine || isIn(session, actor.id) })
  }
  return { days: [...days].map(([day, what]) => ({ day, ...what })) }
})

function isIn(session: Session, personId: string): boolean {
  return activeEntries(session).some((entry) => peopleOf(session, entry).includes(personId))
}

function beginOfMonth(month: string): number {
  return Date.parse(`${month}-01T00:00:00+08:00`)
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`
}
