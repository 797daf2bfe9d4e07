import { isRefused } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { giftNumber, nthOf, seriesOf } from '../../shared/wishes/gift-rules'
import type { CommandStamp } from '../kernel/command-stamp'
import { gte } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { giftBookIdOf, giftBooks } from './wishes-store'

interface Taking {
  readonly store: Store
  readonly command: CommandStamp
  readonly at: number
}

/** The next number of the day at this station; the same command again has the same one. Broken off here, a number stays unused. */
export async function nextGiftNumber(
  { store, command, at }: Taking,
  stationId: string,
): Promise<string | Refused> {
  const series = seriesOf(stationId, dayOf(at))
  const id = giftBookIdOf(series)
  const take = () =>
    store.race(giftBooks, id, { series }, command, {
      when: { given: gte(0) },
      change: { inc: { given: 1 } },
      facts: [{ fact: 'number.given' }],
      isUntold: true,
      lost: () => undefined,
      reply: (book) => giftNumber(at, nthOf(book, command.id)),
    })
  const taken = await take()
  if (!isRefused(taken) || taken.refused !== 'not_found') return taken
  // The first of the day opens the book; where two are first at once, one finds it open.
  await store.create(
    giftBooks,
    { ...command, id: `${command.id}:book` },
    { id, fields: { series, given: 0 }, facts: [{ fact: 'book.opened' }], reply: () => series },
  )
  return take()
}
