import { warnOfExpiry } from '../../shared/goods/card-rules'
import { watch } from '../../shared/goods/giver-rules'
import { noticesOfBatch, noticesOfItem } from '../../shared/goods/notices'
import type { Batch, GoodsItem } from '../../shared/goods/model'
import { placeInWeek } from '../../shared/kernel/time'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, gt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { teamOf } from '../network/directory'
import { batches, cardNow, goodsItems, itemNow } from './goods-store'
import { filters } from './list-batches'
import { stockOf } from './view-item'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50
/** Items whose stock is added up by one call. */
const ITEMS_AT_ONCE = 500
/** Minimum levels are looked at twice an hour. */
const EVERY_MINUTES = 30

type Clock = Pick<Services, 'database' | 'now'>

/** Done by the clock: whatever runs out within thirty days is said to the station's workers, once. */
export async function warnOfExpiries({ database, now }: Clock): Promise<number> {
  const at = now()
  const store = clockStore({ database })
  const { status, stock, expiresOn } = filters(at).expiring
  const where = { status, isWarned: false, expiresOn, stock }
  const due = await store.find(batches, everything, { where, order: { expiresOn: 'asc' }, limit: A_ROUND })
  for (const { _id, stationId } of due) {
    const tell = await workersOf(store, stationId, at)
    const decide = (batch: Batch) => warnOfExpiry(batch, tell)
    await store.revise(batches, _id, everything, stamp('expiry', _id, at), { decide, reply: cardNow })
  }
  return due.length
}

/** Done by the clock: what fell below its minimum is said to the station's workers, once until there is enough again. */
export async function warnOfLevels({ database, now }: Clock): Promise<number> {
  const at = now()
  if (placeInWeek(at).minute % EVERY_MINUTES !== 0) return 0
  const store = clockStore({ database })
  let told = 0
  for (let after = ''; ;) {
    const page = await store.find(goodsItems, everything, {
      where: { isWatched: true, _id: gt(after) },
      ...{ order: { _id: 'asc' }, limit: ITEMS_AT_ONCE },
    })
    told += await watchAll(store, page, at)
    after = page.at(-1)?._id ?? ''
    if (page.length < ITEMS_AT_ONCE) return told
  }
}

async function watchAll(store: Store, items: readonly GoodsItem[], at: number): Promise<number> {
  const stocks = await stockOf(
    store,
    items.map(({ _id }) => _id),
  )
  const changed = items.filter(({ _id, minLevel, isLow }) => (stocks.get(_id) ?? 0) < minLevel !== isLow)
  for (const { _id, stationId } of changed) {
    const tell = await workersOf(store, stationId, at)
    const decide = (item: GoodsItem) => watch(item, stocks.get(_id) ?? 0, tell)
    await store.revise(goodsItems, _id, everything, stamp('level', _id, at), { decide, reply: itemNow })
  }
  return changed.length
}

async function workersOf(store: Store, stationId: string, at: number): Promise<readonly string[]> {
  const team = await teamOf({ store, at }, stationId)
  return [...new Set(team.map(({ accountId }) => accountId))]
}

/** The facts are flagged, and the sweep tells them within a minute. */
function clockStore({ database }: Pick<Services, 'database'>): Store {
  return openStore({
    database,
    isTold: (collection, record, entry) =>
      collection === batches.name
        ? noticesOfBatch(record as Batch, entry).length > 0
        : noticesOfItem(record as GoodsItem, entry).length > 0,
  })
}

/** A level can be told again another day: the moment is part of the name. */
function stamp(step: 'expiry' | 'level', id: string, at: number): CommandStamp {
  const name = `goods.${step} ${id} ${String(at)}`
  return { id: `clock:${name}`, by: 'clock', at, digest: digestOf('goods.clock', name) }
}
