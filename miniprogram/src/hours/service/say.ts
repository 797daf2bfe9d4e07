import { sayVisit } from '@shared/kernel/time'
import type { ServiceRow } from '@shared/volunteers/contract'
import { sayFreeTimes } from '@shared/volunteers/free-times'

/** 每周二上午，一次约 60 分钟 · 今天下午 3 点，还要 2 位 */
export function sayService(service: ServiceRow, now: number): string {
  const { kind, startsAt, endsAt, freeTimes = [], isWeekly, minutes, places } = service
  if (kind === 'need') {
    return `${isWeekly ? '每周，' : ''}${sayFreeTimes(freeTimes)}，${isWeekly ? '一次约' : '约'} ${String(minutes)} 分钟`
  }
  if (kind === 'session') return `${sayVisit(startsAt ?? now, now)}，还要 ${String(places)} 位帮手`
  const when = startsAt === undefined ? `${sayVisit(endsAt ?? now, now)}前` : sayVisit(startsAt, now)
  return `${when}，约 ${String(minutes)} 分钟`
}
