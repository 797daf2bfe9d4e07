import { noticesOfBatch } from '../../shared/goods/notices'
import { compareCard, isAstray } from '../../shared/goods/reconcile-rules'
import type { Batch, Card } from '../../shared/goods/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { digestOf } from '../kernel/command-stamp'
import { and, everything, gt, isIn, lt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { teamOf } from '../network/directory'
import { visible } from './acting'
import { batches, cardNow, moves } from './goods-store'
import { countSlice, roundOf } from './stock-round'

/** Three in the morning, when nobody counts. */
const NIGHT_MS = 3 * 60 * 60 * 1000
/** The cards of each second letter of their ids have a run of their own, a minute after the other: a slice that failed is done again. */
const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
const AT_ONCE = 500
/** A move that was not noted within this is missing. */
const NOTED_WITHIN_MS = 60 * 60 * 1000

/** A night's comparison takes so many runs. */
export const STOCK_SLICES = letters.length

/**
 * Done by the clock each night: every stock card is compared with what its moves add up to. On a card nothing is written where
 * all agrees. Answers how many cards it saw.
 */
export async function reconcileStock({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = openStore({
    database,
    isTold: (_collection, record, entry) => noticesOfBatch(record as Batch, entry).length > 0,
  })
  const round = await roundOf(store, dayOf(at - NIGHT_MS))
  const letter = letters[round.slices]
  if (letter === undefined) return 0
  const seen = await compareSlice(store, sliceOf(letter, letters[round.slices + 1]), at)
  await countSlice(store, round, STOCK_SLICES, at)
  return seen
}

async function compareSlice(store: Store, { prefix, end }: Slice, at: number): Promise<number> {
  let seen = 0
  for (let after = prefix; ;) {
    const some = and<Batch>({ _id: gt(after), status: visible }, { _id: lt(end) })
    const page = await store.find(batches, everything, {
      where: some,
      ...{ order: { _id: 'asc' }, limit: AT_ONCE },
    })
    seen += page.length
    const moved = await movedOn(store, page)
    const doubtful = page.filter((batch) => batch.astray !== undefined || isAstray(batch, moved(batch._id)))
    for (const { _id } of doubtful) await lookAgain(store, _id, at)
    after = page.at(-1)?._id ?? ''
    if (page.length < AT_ONCE) return seen
  }
}

/** What the ids of a run begin with, and before which they end. */
interface Slice {
  readonly prefix: string
  readonly end: string
}

function sliceOf(letter: string, next: string | undefined): Slice {
  const { idPrefix } = batches
  const end = next === undefined ? String(Number(idPrefix) + 1) : idPrefix + next
  return { prefix: idPrefix + letter, end }
}

/** Somebody may have moved something between the two readings: only what differs while the card stands still is a difference. */
async function lookAgain(store: Store, id: string, at: number): Promise<void> {
  const before = await store.get(batches, id, { _id: id })
  if (isRefused(before)) return
  // The step stands on the card before its move is noted.
  if (before.unsent.length > 0 && before.updatedAt > at - NOTED_WITHIN_MS) return
  const moved = (await movedOn(store, [before]))(id)
  const team = await teamOf({ store, at }, before.stationId)
  const heads = team.filter(({ role }) => role === 'head')
  const tell = (heads.length > 0 ? heads : team).map(({ accountId }) => accountId)
  const step = `goods.reconcile ${id} ${String(at)}`
  const stamp = { id: `clock:${step}`, by: 'clock', at, digest: digestOf('goods.clock', step) }
  await store.revise(batches, id, everything, stamp, {
    decide: (batch) =>
      batch.version === before.version ? compareCard(batch, moved, tell) : refuse('goods.not_due'),
    reply: cardNow,
  })
}

/** What the moves of these cards add up to, added up by the database. Four calls. */
async function movedOn(store: Store, cards: readonly Batch[]): Promise<(id: string) => Card> {
  if (cards.length === 0) return () => blank
  const scope = { batchId: isIn(cards.map(({ _id }) => _id)) }
  const sumOf = async (number: keyof Card) => {
    const sums = await store.sum(moves, scope, { by: ['batchId'], of: `delta.${number}` })
    return new Map(sums.map(({ of, total }) => [of.batchId ?? '', total]))
  }
  const [received, stock] = [await sumOf('received'), await sumOf('stock')]
  const [out, lost] = [await sumOf('out'), await sumOf('lost')]
  return (id) => ({
    ...{ received: received.get(id) ?? 0, stock: stock.get(id) ?? 0 },
    ...{ out: out.get(id) ?? 0, lost: lost.get(id) ?? 0 },
  })
}

const blank: Card = { received: 0, stock: 0, out: 0, lost: 0 }
