import type { Batch, Giver, GoodsItem, GoodsList, Pledge, StockRound } from '../../shared/goods/model'
import type { Move } from '../../shared/goods/moves'
import { stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import { isIn } from '../kernel/condition'

export const givers = collection<Giver>('givers', { idPrefix: '6', logKeeps: 100 })
export const pledges = collection<Pledge>('pledges', { idPrefix: '7' })
export const goodsItems = collection<GoodsItem>('goods_items', { idPrefix: '0', logKeeps: 100 })
/** Batches and lists share a letter: a label, a list and a card are never mixed up, for they are asked for in different places. */
export const goodsLists = collection<GoodsList>('goods_lists', { idPrefix: '8' })
/** The moves prove every step, so a card remembers only the latest: for telling, and for commands sent twice. */
export const batches = collection<Batch>('batches', { idPrefix: '8', logKeeps: 200 })
/** Only ever created. */
export const moves = collection<Move>('moves', { idPrefix: '9' })
/** One document beside the funds' own: it has no `day`, so it is never due for them. */
export const stockRounds = collection<StockRound>('fund_reconciliations', { idPrefix: '' })

/** What belongs to the stations where one works: units, promises, items, deliveries, batches alike. */
export function atDesk(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(desksOf(actor)) }
}

/** The stations where one works. */
export function desksOf({ posts }: Pick<Actor, 'posts'>): readonly string[] {
  return stationsOf(posts, ['worker', 'head'])
}

/** One thing, one line: name and unit are the item. */
export function itemIdOf(
  stationId: string,
  { name, unit }: { readonly name: string; readonly unit: string },
) {
  return recordId(goodsItems.idPrefix, `${stationId}:${name}:${unit}`)
}

/** The batch of this line of a delivery; of an import, too. */
export function batchIdOf(listId: string, line: number): string {
  return recordId(batches.idPrefix, `${listId}:${String(line)}`)
}

/** On the label: the end of the id, which is as good as chance. */
export function codeOf(batchId: string): string {
  return batchId.slice(-8).toUpperCase()
}

/** What every command on a batch answers with. */
export function cardNow({ _id: id, status, received, stock, out, lost }: Batch) {
  return { id, status, received, stock, out, lost }
}

/** What every command on a promise answers with. */
export function pledgeNow({ _id: id, status }: Pledge) {
  return { id, status }
}

/** What every command on a line of the stock list answers with. */
export function itemNow({ _id: id, minLevel }: GoodsItem) {
  return { id, minLevel }
}
