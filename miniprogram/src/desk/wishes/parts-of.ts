import type { OutputOf } from '@shared/kernel/contract'
import type { countStationWishes, DeskFilter } from '@shared/wishes/contract'

type Counts = OutputOf<typeof countStationWishes>

const parts = [
  { value: 'asked', word: '等核实' },
  { value: 'open', word: '等人认领' },
  { value: 'claimed', word: '已认领' },
  { value: 'received', word: '站里收到' },
  { value: 'thanks', word: '谢意待看' },
  { value: 'delivered', word: '已送到' },
  { value: 'ended', word: '收回的' },
] as const

/** The parts of the desk, with how many lie in each where that is counted. */
export function partsOf(
  counts: Counts | undefined,
): readonly { readonly value: DeskFilter; readonly word: string }[] {
  const numbers: Partial<Record<DeskFilter, number>> = counts ?? {}
  return parts.map(({ value, word }) => {
    const count = numbers[value] ?? 0
    return { value, word: count === 0 ? word : `${word} ${String(count)}` }
  })
}

/** What is to be done first. */
export function sentenceOf(counts: Counts | undefined): string {
  if (counts === undefined) return '心愿一个一个来'
  if (counts.asked > 0) return `${String(counts.asked)} 个心愿，等您去看看`
  if (counts.received > 0) return `${String(counts.received)} 份礼物，等您送去`
  return counts.thanks > 0 ? `${String(counts.thanks)} 段话，等您看过再转` : '眼下都看过了'
}
