import { dayOf, monthsAfter } from '@shared/kernel/time'

const DAY_MS = 24 * 60 * 60 * 1000

/** When to look after it next. */
export const followUpChoices = [
  { value: 'fortnight', word: '两周后' },
  { value: 'month', word: '一个月后' },
  { value: 'quarter', word: '三个月后' },
] as const
export type FollowUpChoice = (typeof followUpChoices)[number]['value']

/** The day of a choice: `2026-12-06`. */
export function dayOfChoice(choice: FollowUpChoice, now: number): string {
  if (choice === 'fortnight') return dayOf(now + 14 * DAY_MS)
  return dayOf(monthsAfter(now, choice === 'month' ? 1 : 3) - DAY_MS)
}
