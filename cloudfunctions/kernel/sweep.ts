import type { Stored } from '../../shared/kernel/record'
import { collection } from './collection'
import { everything, gt, lt } from './condition'
import { deliver, type Delivery } from './deliver'
import { openStore } from './store'

/** So long the function that wrote a fact may still be telling people of it. */
const LEFT_ALONE_MS = 20_000
const A_ROUND = 100

/** Delivers what was left behind, by a function that was stopped or by weather at WeChat. Answers how many records it saw. */
export async function sweepUnsent(delivery: Delivery): Promise<number> {
  const { services, tellers } = delivery
  const store = openStore({ database: services.database })
  const where = { unsent: gt(''), updatedAt: lt(services.now() - LEFT_ALONE_MS) }
  let seen = 0
  for (const name of new Set(tellers.map((teller) => teller.collection))) {
    const left = await store.find(collection<Stored>(name, { idPrefix: '' }), everything, {
      where,
      limit: A_ROUND,
    })
    for (const record of left) {
      if (performance.now() > delivery.until) return seen
      await deliver(delivery, name, record)
      seen++
    }
  }
  return seen
}
