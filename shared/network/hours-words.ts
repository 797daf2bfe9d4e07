import { sayMinute } from '../kernel/time'
import type { OpeningHours } from './model'

const days = ['一', '二', '三', '四', '五', '六', '日'] as const

/** Opening hours in a line: 周一到周五 8:30–17:30，周六 9:00–12:00. */
export function hoursWords(hours: OpeningHours): string {
  const spans = new Map<string, number[]>()
  for (const { weekday, openMinute, closeMinute } of hours) {
    const span = `${sayMinute(openMinute)}–${sayMinute(closeMinute)}`
    spans.set(span, [...(spans.get(span) ?? []), weekday])
  }
  const byDays = new Map<string, string[]>()
  for (const [span, weekdays] of spans) {
    const named = daysWords(weekdays)
    byDays.set(named, [...(byDays.get(named) ?? []), span])
  }
  return [...byDays].map(([named, some]) => `${named} ${some.join('、')}`).join('，')
}

function daysWords(weekdays: readonly number[]): string {
  const sorted = [...weekdays].sort((a, b) => a - b)
  const [first = 1, last = first] = [sorted[0], sorted.at(-1)]
  if (sorted.length === days.length) return '每天'
  const isUnbroken = last - first === sorted.length - 1
  if (isUnbroken && sorted.length > 2) return `周${days[first - 1] ?? ''}到周${days[last - 1] ?? ''}`
  return sorted.map((weekday) => `周${days[weekday - 1] ?? ''}`).join('、')
}
