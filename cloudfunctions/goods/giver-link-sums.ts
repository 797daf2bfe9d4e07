import type { GivenItem, Spent } from '../../shared/goods/link-rules'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { communityNames, findStation } from '../network/directory'
import { batches, moves } from './goods-store'

type Number4 = 'received' | 'valueFen' | 'stock' | 'lost'

/** What a giver's batches add up to, by item and station. Four calls. */
export async function givenBy(store: Store, giverId: string): Promise<readonly GivenItem[]> {
  const seen = { giverId, status: isIn(['here', 'coming'] as const) }
  const by = ['itemId', 'item.name', 'item.unit', 'from.stationId'] as const
  const sumOf = (of: Number4) => store.sum(batches, seen, { by, of })
  const received = await sumOf('received')
  const [values, left, lost] = [await sumOf('valueFen'), await sumOf('stock'), await sumOf('lost')]
  return received.map(({ of, total }) => {
    const inOf = (sums: typeof received) => totalIn(sums, of)
    return {
      ...{ itemId: of.itemId ?? '', name: of['item.name'] ?? '', unit: of['item.unit'] ?? '' },
      ...{ isSentOn: of['from.stationId'] !== undefined, received: total },
      ...{ valueFen: inOf(values), left: inOf(left), lost: inOf(lost) },
    }
  })
}

/** Where it went, by place and purpose, and what came back from there; places with their names. */
export async function spentFrom(
  asking: { readonly store: Store; readonly at: number },
  giverId: string,
): Promise<readonly Spent[]> {
  const { store } = asking
  const given = { giverId, kind: isIn(['allocate', 'count', 'back'] as const) }
  const by = [
    'kind',
    'itemId',
    'stationId',
    'to.kind',
    'to.communityCode',
    'to.purpose',
    'to.audience',
  ] as const
  const out = await store.sum(moves, given, { by, of: 'delta.out' })
  const households = await store.sum(moves, given, { by, of: 'to.households' })
  const people = await store.sum(moves, given, { by, of: 'to.people' })
  const codes = distinct(out.map(({ of }) => of['to.communityCode']))
  const names = new Map(await communityNames(asking, codes))
  for (const id of distinct(out.map(({ of }) => (of['to.kind'] === 'station' ? of.stationId : undefined)))) {
    const station = await findStation(asking, id)
    if (station !== undefined) names.set(id, station.name)
  }
  return out.map(({ of, total }) => {
    const inOf = (sums: typeof out) => totalIn(sums, of)
    const sign = of.kind === 'back' ? -1 : 1
    const counted = { households: sign * inOf(households), people: sign * inOf(people) }
    const kind = of['to.kind'] ?? 'unnoted'
    return {
      ...{
        itemId: of.itemId ?? '',
        kind,
        quantity: total,
        purpose: of['to.purpose'],
        audience: of['to.audience'],
      },
      name: names.get((kind === 'station' ? of.stationId : of['to.communityCode']) ?? ''),
      ...(counted.households !== 0 ? { households: counted.households } : {}),
      ...(counted.people !== 0 ? { people: counted.people } : {}),
    }
  })
}

/** Of the same values; 0 where there are none. */
function totalIn(sums: readonly { readonly of: object; readonly total: number }[], of: object): number {
  const wanted = JSON.stringify(of)
  return sums.find((one) => JSON.stringify(one.of) === wanted)?.total ?? 0
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort()
}
