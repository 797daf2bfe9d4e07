import { sayLeft } from '@shared/kernel/time'
import type { ReferralRow } from '@shared/referrals/views'
import { dueWords } from '@shared/referrals/words'

/** 回话还有 3 小时, 办完已过 1 天; undefined when nothing is awaited. */
export function sayDue(
  { due }: Pick<ReferralRow, 'due'>,
  now: number,
): { readonly words: string; readonly isLate: boolean } | undefined {
  if (due === undefined) return undefined
  return { words: `${dueWords[due.what]}${sayLeft(due.at, now)}`, isLate: due.at < now }
}
