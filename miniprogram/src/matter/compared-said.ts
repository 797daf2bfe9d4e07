import { exactYuan } from '@shared/kernel/money'
import { dayOf, placeInWeek, sayMoment } from '@shared/kernel/time'

const DAWN_MINUTE = 6 * 60

/** When the books were compared: 昨夜 2:00 as people say it, though it was today; else like every moment. */
export function sayNight(at: number, now: number): string {
  const moment = sayMoment(at, now)
  return dayOf(at) === dayOf(now) && placeInWeek(at).minute < DAWN_MINUTE ? `昨夜 ${moment}` : moment
}

/** 账上比每一笔加起来多 12.00 元 */
export function sayDifference(what: string, balanceFen: number, entriesFen: number): string {
  const word = balanceFen > entriesFen ? '多' : '少'
  return `${what}账上比每一笔加起来${word} ${exactYuan(Math.abs(balanceFen - entriesFen))} 元`
}
