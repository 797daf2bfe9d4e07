import { weekdayOf } from '@shared/kernel/time'
import { countQueue } from '@shared/requests/contract'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Head } from '../../ui/head'
import { DeskWays } from './desk-ways'

/** The day in a sentence, and the ways to the other parts of the desk. */
export function DeskHead() {
  const counts = useQuery(countQueue, {}, { isKept: false })
  const known = 'output' in counts ? counts.output : undefined
  const day = weekdayOf(useNow())
  const sentence =
    known === undefined
      ? `${day}，正在数手上的事`
      : known.reply > 0
        ? `${day}，${known.reply} 件等您先回话`
        : `${day}，没有等您回话的`
  return (
    <Head
      sentence={sentence}
      line={known === undefined ? undefined : `在手 ${known.mine} 件，全站在办 ${known.station} 件`}
    >
      <DeskWays />
    </Head>
  )
}
