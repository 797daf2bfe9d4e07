import { activityKindWords } from '../activities/plan-words'
import { kindWords } from '../requests/words'
import type { Origin } from './model'
import { originWords } from './words'

/** 2 小时 30 分钟, 45 分钟, 0 分钟; without a sign. */
export function sayMinutes(minutes: number): string {
  const [hours, left] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  if (hours === 0) return `${String(left)} 分钟`
  return left === 0 ? `${String(hours)} 小时` : `${String(hours)} 小时 ${String(left)} 分钟`
}

/** For what it was: 活动：义剪, 跑腿：药品; without the kind where only a closed desk knows it. */
export function sayWhat(origin: Origin['kind'], what: string | undefined): string {
  const kinds: Readonly<Record<string, string>> = origin === 'session' ? activityKindWords : kindWords
  const kind = what === undefined ? undefined : kinds[what]
  return kind === undefined ? originWords[origin] : `${originWords[origin]}：${kind}`
}
