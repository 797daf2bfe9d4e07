import { dayAt } from '../moments'
import { type PersonKey, people } from '../people'
import { fenglinStation } from '../places'
import type { Stage } from '../stage'

const HOUR = 60 * 60 * 1000
/** Day by day: who is there from 8 to 18, and who from 18 to 8. */
const turns: readonly (readonly [day: PersonKey, night: PersonKey])[] = [
  ['chen', 'fang'],
  ['yue', 'chen'],
  ['fang', 'yue'],
]
const stationId = fenglinStation.id
const FRIDAY = 5

/**
 * The rota of 枫林街道 for this week and the next two, planned on the Sunday before. In the night of the coming Friday
 * nobody is there from 22 on, and 陈禾 looks for somebody to take one of her shifts.
 */
export async function playRota(stage: Stage, now: number): Promise<void> {
  const weekday = new Date(now + 8 * HOUR).getUTCDay()
  const sinceMonday = (weekday + 6) % 7
  const toFriday = (FRIDAY - weekday + 7) % 7 || 7
  const monday = dayAt(now, -sinceMonday, '0:00')
  const idOf = (who: PersonKey) => stage.services.vault.accountIdOf(people[who].openid)
  const shift = (who: PersonKey, day: number, from: string, hours: number) => {
    const startsAt = dayAt(monday, day, from)
    return { startsAt, endsAt: startsAt + hours * HOUR, accountId: idOf(who) }
  }
  const shifts = Array.from({ length: 21 }, (_, day) => {
    const [byDay, byNight] = turns[day % turns.length] ?? ['chen', 'yue']
    const isShort = day === sinceMonday + toFriday
    return [shift(byDay, day, '8:00', 10), shift(byNight, day, '18:00', isShort ? 4 : 14)]
  }).flat()
  const plan = {
    stationId,
    from: monday,
    to: dayAt(monday, 21, '0:00'),
    covers: 'always',
    edition: 0,
    shifts,
  }
  await stage.call(dayAt(monday, -1, '16:00'), 'fang', 'duty.plan', plan)

  const seen = (await stage.call(now, 'chen', 'duty.get', { stationId, from: now, to: plan.to })) as {
    readonly shifts: readonly { readonly id: string; readonly isMine: boolean; readonly startsAt: number }[]
  }
  const own = seen.shifts.find(({ isMine, startsAt }) => isMine && startsAt > now + 24 * HOUR)
  if (own === undefined) throw new Error('陈禾 has no shift to offer')
  await stage.call(now - 5 * HOUR, 'chen', 'duty.offerSwap', { stationId, shiftId: own.id })
}
