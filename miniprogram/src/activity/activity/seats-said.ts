import type { SessionView } from '@shared/activities/sign-up-views'

/** The place that the next one gets: 0 is a seat, 1 is the first of those who wait. */
export function placeAhead({ slots, counts }: SessionView, slotId: string | undefined): number {
  const slot = slots.find(({ id }) => id === slotId)
  if (slot !== undefined) return slot.free > 0 ? 0 : slot.waiting + 1
  if (slots.length > 0) return slots.some(({ free }) => free > 0) ? 0 : 1
  return counts.seated < counts.seats ? 0 : counts.waiting + 1
}

/** How long one has to answer: 2 小时, 30 分钟. */
export function answerWords(minutes: number): string {
  const hours = minutes / 60
  return Number.isInteger(hours) ? `${hours} 小时` : `${minutes} 分钟`
}
