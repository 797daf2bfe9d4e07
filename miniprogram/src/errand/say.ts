import type { Nearness } from '@shared/errands/views'
import { placeInWeek, sayMinute, sayVisit } from '@shared/kernel/time'

/** 今天, 明天, 周四, 12 月 3 日. */
function sayDay(at: number, now: number): string {
  return sayVisit(at, now).replace(/(?:凌晨|上午|中午|下午|晚上) .*$/, '')
}

function sayShort(at: number, now: number): string {
  return `${sayDay(at, now)} ${sayMinute(placeInWeek(at).minute)}`
}

/** When, as short as a third of a card: 明天 8:30 起, 今天 18:00 前. */
export function sayWhen(
  { startsAt, endsAt }: { readonly startsAt?: number | undefined; readonly endsAt: number },
  now: number,
): string {
  return startsAt === undefined || startsAt <= now
    ? `${sayShort(endsAt, now)} 前`
    : `${sayShort(startsAt, now)} 起`
}

/** How far, by community; the card has room for five characters. */
export const nearnessShort = {
  home: '同一社区',
  area: '愿去的社区',
  street: '同一街道',
  beyond: '要远一些',
} satisfies Record<Nearness, string>
