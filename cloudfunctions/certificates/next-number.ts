import { givenTo, numberIn } from '../../shared/certificates/rules'
import { isRefused } from '../../shared/kernel/refusal'
import type { CommandStamp } from '../kernel/command-stamp'
import { gte } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { bookIdOf, books } from './certificates-store'

/**
 * The next number of a series; the same command again has the same one. A race and no transaction: on the morning on which a
 * whole university asks, nobody waits for anybody. Where it is broken off here, a number stays unused.
 */
export async function nextNumber(
  { store, command }: { readonly store: Store; readonly command: CommandStamp },
  series: string,
): Promise<string | Refused> {
  const id = bookIdOf(series)
  const take = () =>
    store.race(books, id, { series }, command, {
      when: { given: gte(0) },
      change: { inc: { given: 1 } },
      facts: [{ fact: 'number.given' }],
      isUntold: true,
      lost: () => undefined,
      reply: (book) => numberIn(series, givenTo(book, command.id)),
    })
  const taken = await take()
  if (!isRefused(taken) || taken.refused !== 'not_found') return taken
  // The first of the year opens the book; where two are first at once, one finds it open.
  await store.create(
    books,
    { ...command, id: `${command.id}:book` },
    {
      id,
      fields: { series, given: 0 },
      facts: [{ fact: 'book.opened' }],
      reply: () => series,
    },
  )
  return take()
}
