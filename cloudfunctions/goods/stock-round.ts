import { isRefused } from '../../shared/kernel/refusal'
import type { StockRound } from '../../shared/goods/model'
import type { Store } from '../kernel/store'
import { stockRounds } from './goods-store'

const ID = 'stock'

/** How far the comparison of this night is; a new night begins at the first card. One call, two at the first. */
export async function roundOf(store: Store, night: string): Promise<StockRound> {
  const first = { _id: ID, night, slices: 0, at: 0 }
  const found = await store.get(stockRounds, ID, { _id: ID })
  if (isRefused(found)) {
    await store.keep(stockRounds, first)
    return first
  }
  if (found.night >= night) return found
  await store.mark(stockRounds, { _id: ID, night: found.night }, { night, slices: 0 })
  return { ...found, night, slices: 0 }
}

/** One slice more is done, by whoever was first; the last one of `all` says when every card had been seen. */
export async function countSlice(store: Store, round: StockRound, all: number, at: number): Promise<void> {
  const { _id, night } = round
  const slices = round.slices + 1
  const now = slices === all ? { slices, at } : { slices }
  await store.mark(stockRounds, { _id, night, slices: round.slices }, now)
}

/** When every card was last compared; undefined before the first time. One call. */
export async function stockComparedAt(store: Store): Promise<number | undefined> {
  const round = await store.get(stockRounds, ID, { _id: ID })
  return isRefused(round) || round.at === 0 ? undefined : round.at
}
