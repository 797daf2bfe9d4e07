import { stationsOf } from '../../shared/people/rules'
import type { Redemption, Reward } from '../../shared/rewards/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { isIn } from '../kernel/condition'

/** An item lives for years; whether a command was done already is known by its order. */
export const rewards = collection<Reward>('rewards', { idPrefix: 'g', logKeeps: 200 })
export const redemptions = collection<Redemption>('redemptions', { idPrefix: 'o' })

/** What belongs to the stations where one works: items and orders alike. */
export function atDesk(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) }
}

/** What one has ordered oneself. */
export function ownOrders(actor: Pick<Actor, 'id'>) {
  return { accountId: actor.id }
}

/** A shelf stands in the station's window: everybody may look at an item. */
export function inWindow(id: string) {
  return { _id: id }
}

/** What every command on an item answers with. */
export function itemNow({ _id: id, status, stock }: Reward) {
  return { id, status, stock }
}

/** What every command on an order answers with. */
export function orderNow({ _id: id, status }: Redemption) {
  return { id, status }
}
