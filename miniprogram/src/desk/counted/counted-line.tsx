import { dayOf, sayMoment } from '@shared/kernel/time'
import type { CountedRow } from '@shared/requests/figures-contract'
import { resultWords } from '@shared/requests/results'
import { kindWords, statusWords } from '@shared/requests/words'
import { useNow } from '../../call/use-now'
import { Row } from '../../ui/rows'

/** One of a number as whoever looks from above may see it: what, when, how far. */
export function CountedLine({ counted }: { readonly counted: CountedRow }) {
  const { quote, kind, status, createdAt, firstClosedAt, resultCode } = counted
  const now = useNow()
  const ended = firstClosedAt === undefined ? [] : [`${sayDay(firstClosedAt)}头一回办完`]
  const words = [
    `第 ${quote} 号`,
    statusWords[status],
    ...(resultCode === undefined ? [] : [resultWords[resultCode]]),
  ]
  return (
    <Row title={kindWords[kind]} words={[...words, ...ended].join('，')} when={sayMoment(createdAt, now)} />
  )
}

function sayDay(at: number): string {
  const [, month, day] = dayOf(at).split('-')
  return `${Number(month)} 月 ${Number(day)} 日`
}
