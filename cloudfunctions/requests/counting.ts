import { momentsOf, type Period } from '../../shared/kernel/period'
import { canOversee } from '../../shared/network/rules'
import { stationsOf } from '../../shared/people/rules'
import { circleOf } from '../../shared/requests/circles'
import { closedKinds, type Figure, type Tallies } from '../../shared/requests/figures'
import type { Kind, Request, ResultCode } from '../../shared/requests/model'
import type { Actor } from '../kernel/actor'
import { and, type Condition, eq, exists, gt, gte, isIn, lt } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { findStation } from '../network/directory'
import { requests } from './requests-store'

interface Counting {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** From where one looks at a station: from inside, from the office above it, or not at all. */
export async function sightOn(
  { actor, at, store }: Counting,
  stationId: string,
): Promise<'inside' | 'above' | undefined> {
  if (stationsOf(actor.posts, ['worker', 'head']).includes(stationId)) return 'inside'
  const station = await findStation({ store, at }, stationId)
  return station !== undefined && canOversee(actor.posts, station.districtCode) ? 'above' : undefined
}

const opened = ({ from, to }: ReturnType<typeof momentsOf>) =>
  and<Request>({ createdAt: gte(from) }, { createdAt: lt(to) })
const ended = ({ from, to }: ReturnType<typeof momentsOf>) =>
  and<Request>({ firstClosedAt: gte(from) }, { firstClosedAt: lt(to) })

/** The requests of a number, and by what they are listed. */
export function madeOf({
  from,
  to,
  figure,
  kind,
  code,
}: Period & {
  readonly figure: Figure
  readonly kind?: Kind | undefined
  readonly code?: ResultCode | undefined
}) {
  const span = momentsOf({ from, to })
  const narrowed = kind === undefined ? [] : [{ kind: eq(kind) } satisfies Condition<Request>]
  const isSolved = { status: 'confirmed', resultCode: code === undefined ? exists(true) : eq(code) } as const
  const parts = {
    opened: { where: and<Request>(opened(span), ...narrowed), order: { createdAt: 'desc' } },
    replied: {
      where: and<Request>(opened(span), { firstRepliedAt: exists(true) }, ...narrowed),
      order: { createdAt: 'desc' },
    },
    solved: { where: and<Request>(ended(span), isSolved, ...narrowed), order: { firstClosedAt: 'desc' } },
    reopened: {
      where: and<Request>(ended(span), { reopenedCount: gt(0) }, ...narrowed),
      order: { firstClosedAt: 'desc' },
    },
  } as const
  return parts[figure]
}

/** Everything that the figures are made of: four counts, however many requests there are. */
export async function talliesOf(store: Store, scope: Condition<Request>, period: Period): Promise<Tallies> {
  const span = momentsOf(period)
  const late = { where: opened(span), from: 'createdAt', to: 'firstRepliedAt' } as const
  const by = ['kind', 'status', 'resultCode', 'reopenedCount'] as const
  const [came, over, replied, repliedAll] = await Promise.all([
    store.tally(requests, scope, { by: ['kind'], where: opened(span) }),
    store.tally(requests, scope, { by, where: ended(span) }),
    store.middleSpan(requests, scope, { by: ['kind'], ...late }),
    store.middleSpan(requests, scope, { by: [], ...late }),
  ])
  return {
    opened: came.map(({ of, count }) => ({ ...of, count })),
    ended: over.map(({ of, count }) => ({ ...of, count })),
    replied: replied.map(({ of, count, middle }) => ({ ...of, count, middle })),
    repliedAll: repliedAll[0],
  }
}

/** What lies on the closed desks of a station, under one kind for each: a call there may have been filed as another. */
export async function closedTallies(store: Store, stationId: string, period: Period) {
  const span = momentsOf(period)
  const kindOf = new Map(closedKinds.map((kind) => [circleOf(stationId, kind), kind]))
  const scope = { stationId, circle: isIn([...kindOf.keys()]) }
  const by = ['circle', 'status', 'resultCode', 'reopenedCount'] as const
  const [came, over] = await Promise.all([
    store.tally(requests, scope, { by: ['circle'], where: opened(span) }),
    store.tally(requests, scope, { by, where: ended(span) }),
  ])
  const kind = (circle: string | undefined) => kindOf.get(circle ?? '')
  return {
    opened: came.map(({ of, count }) => ({ kind: kind(of.circle), count })),
    ended: over.map(({ of: { circle, ...rest }, count }) => ({ ...rest, kind: kind(circle), count })),
  }
}
