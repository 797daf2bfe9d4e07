import type { StationTime } from '@shared/timebank/views'

type Difference = NonNullable<StationTime['compared']>['differences'][number]

const unitWords = { minutes: '时长', points: '积分', carriedMinutes: '没满 1 分的时长' } satisfies Record<
  Difference['unit'],
  string
>

/** 许师傅的积分：账上 4，每一笔加起来 3. */
export function sayDifference({ displayName, unit, balance, entries }: Difference): string {
  const whose = displayName ?? '一位志愿者'
  return `${whose}的${unitWords[unit]}：账上 ${String(balance)}，每一笔加起来 ${String(entries)}`
}
