import type { Decision, Fact, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Giver, GiverKind, GoodsItem, GoodsKind, Pledge, PledgeEnd, PledgeLine } from './model'

type Closed = Refusal<'goods.pledge_closed'>

export interface GiverChange {
  readonly name?: string
  readonly kind?: GiverKind
  readonly sealedContact?: string
}

export function changeGiverTo(giver: Giver, change: GiverChange): Decision<Giver> {
  return { next: { ...giver, ...change }, facts: [{ fact: 'giver.changed' }] }
}

/** The old link opens nothing any more. */
export function renewLink(giver: Giver, linkNumber: number, linkHash: string): Decision<Giver> {
  return { next: { ...giver, linkNumber, linkHash }, facts: [{ fact: 'giver.link_renewed' }] }
}

/** Somebody of the station looks whom to call; the log says who. */
export function lookUpContact(giver: Giver): Decision<Giver> {
  return { next: giver, facts: [{ fact: 'giver.contact_opened' }] }
}

/** A promise is written down. */
export function promise(draft: Omit<Pledge, keyof Stored | 'status' | 'end'>): {
  readonly next: Omit<Pledge, keyof Stored>
  readonly facts: readonly Fact[]
} {
  return { next: { ...draft, status: 'open' }, facts: [{ fact: 'pledge.made' }] }
}

export function changePromise(
  pledge: Pledge,
  change: { readonly lines: readonly PledgeLine[]; readonly promisedOn: string },
): Decision<Pledge> | Closed {
  if (pledge.status === 'closed') return refuse('goods.pledge_closed')
  return { next: { ...pledge, ...change }, facts: [{ fact: 'pledge.changed' }] }
}

export function closePromise(pledge: Pledge, end: PledgeEnd): Decision<Pledge> | Closed {
  if (pledge.status === 'closed') return refuse('goods.pledge_closed')
  return { next: { ...pledge, status: 'closed', end }, facts: [{ fact: 'pledge.closed', detail: { end } }] }
}

/** A new line of the stock list, where there is none of this name and unit. */
export function openItem(item: GoodsItem): Decision<GoodsItem> | Refusal<'goods.item_known'> {
  if (item.version > 0) return refuse('goods.item_known', { id: item._id })
  return { next: item, facts: [{ fact: 'goods_item.added' }] }
}

export function changeItemTo(
  item: GoodsItem,
  { minLevel = item.minLevel, kind = item.kind }: { readonly minLevel?: number; readonly kind?: GoodsKind },
): Decision<GoodsItem> {
  const isLow = item.isLow && minLevel > 0
  return {
    next: { ...item, minLevel, kind, isWatched: minLevel > 0, isLow },
    facts: [{ fact: 'goods_item.changed', detail: { minLevel } }],
  }
}

/** Below its minimum the station's workers are told, once; when there is enough again, the next time they are told again. */
export function watch(
  item: GoodsItem,
  stock: number,
  tell: readonly string[],
): Decision<GoodsItem> | Refusal<'goods.not_due'> {
  const isLow = stock < item.minLevel
  if (isLow === item.isLow) return refuse('goods.not_due')
  const next = { ...item, isLow }
  if (!isLow) return { next, facts: [{ fact: 'goods_item.enough' }] }
  return { next, facts: [{ fact: 'goods_item.low', detail: { stock, tell } }] }
}
