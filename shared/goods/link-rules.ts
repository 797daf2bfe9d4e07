import type { GiverLinkView } from './link-contract'

type Item = GiverLinkView['items'][number]
type Went = Item['went'][number]

/** What the batches of one item at one station add up to. */
export interface GivenItem {
  readonly itemId: string
  readonly name: string
  readonly unit: string
  /** It came from another station, where it has been counted as received. */
  readonly isSentOn: boolean
  readonly received: number
  readonly valueFen: number
  readonly left: number
  readonly lost: number
}

/** So many of an item that went to one place for one purpose; below 0: that came back from there. */
export type Spent = Went & { readonly itemId: string }

/** Each item once, in whichever stations it lies: what came, what is left, and where the rest went, the most first. */
export function itemsGiven(given: readonly GivenItem[], spent: readonly Spent[]): readonly Item[] {
  const items = new Map<string, Item>()
  for (const { itemId, name, unit, isSentOn, received, valueFen, left, lost } of given) {
    const key = `${name}\n${unit}`
    const item = items.get(key) ?? { name, unit, received: 0, valueFen: 0, left: 0, went: [] }
    const own = spent.filter((one) => one.itemId === itemId && !isCounted(given, itemId, isSentOn))
    items.set(key, {
      ...{ name, unit, left: item.left + left },
      received: item.received + (isSentOn ? 0 : received),
      valueFen: item.valueFen + (isSentOn ? 0 : valueFen),
      went: [
        ...item.went,
        ...own.map(withoutItem),
        ...(lost === 0 ? [] : [{ kind: 'lost', quantity: lost } as const]),
      ],
    })
  }
  return [...items.values()]
    .map((item) => ({ ...item, went: together(item.went) }))
    .sort((a, b) => b.valueFen - a.valueFen || (a.name < b.name ? -1 : 1))
}

/** A station may have an item from the giver and from another station, too: what went out of it is named once. */
function isCounted(given: readonly GivenItem[], itemId: string, isSentOn: boolean): boolean {
  return isSentOn && given.some((one) => one.itemId === itemId && !one.isSentOn)
}

function withoutItem({ itemId: _item, ...went }: Spent): Went {
  return went
}

/** The same place and purpose is one line; what all came back is none. */
function together(went: readonly Went[]): Went[] {
  const lines = new Map<string, Went>()
  for (const one of went) {
    const key = JSON.stringify([one.kind, one.name, one.purpose, one.audience])
    const before = lines.get(key)
    lines.set(key, before === undefined ? one : { ...one, ...sums(before, one) })
  }
  return [...lines.values()].filter(({ quantity }) => quantity > 0).sort((a, b) => b.quantity - a.quantity)
}

function sums(a: Went, b: Went) {
  const add = (one = 0, other = 0) => (one + other === 0 ? undefined : one + other)
  return {
    quantity: a.quantity + b.quantity,
    households: add(a.households, b.households),
    people: add(a.people, b.people),
  }
}
