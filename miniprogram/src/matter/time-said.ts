import { sayMinutes, sayWhat } from '@shared/timebank/said'
import type { EntryRow } from '@shared/timebank/views'
import { reasonWords } from '@shared/timebank/words'

/** For what something was booked: 跑腿：药品, 退回：活动：义剪, 换了东西. */
export function titleOf({ kind, origin, what }: EntryRow): string {
  if (kind === 'redemption') return '换了东西'
  if (kind === 'refund') return '没换成，分退回来了'
  const said = sayWhat(origin.kind, what)
  if (kind === 'correction') return `${said}，改过时长`
  return kind === 'reversal' ? `退回：${said}` : said
}

/** What it moved, with a word for each direction: 记上 2 小时，添 4 分; and what became of it. */
export function movedOf({ minutes, points, reason, reversedBy }: EntryRow): string {
  const parts = [
    minutes > 0 ? `记上 ${sayMinutes(minutes)}` : minutes < 0 ? `减去 ${sayMinutes(minutes)}` : undefined,
    points > 0 ? `添 ${String(points)} 分` : points < 0 ? `减 ${String(-points)} 分` : undefined,
    reason === undefined ? undefined : reasonWords[reason],
    reversedBy === undefined ? undefined : '这一笔后来退回了',
  ]
  return parts.filter((part) => part !== undefined).join('，')
}

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** 还没有星, 一颗星, 两颗星. */
export function starWords(level: number): string {
  return level === 0 ? '还没有星' : `${numerals[level] ?? String(level)}颗星`
}
