import type { Decision, Fact, Stored } from '../kernel/record'
import { beginOf } from '../kernel/period'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import { type Limit, type Pickup, type Reward, type Sponsor, STOCK_MAX } from './model'

export type NewReward = Omit<Reward, keyof Stored>
/** What an item is born with; everything else follows. */
export type RewardDraft = Omit<NewReward, 'held' | 'handed' | 'putIn' | 'status' | 'taken'>

export function openReward(draft: RewardDraft): {
  readonly next: NewReward
  readonly facts: readonly Fact[]
} {
  return {
    next: { ...draft, held: 0, handed: 0, putIn: draft.stock, status: 'on', taken: [] },
    facts: [{ fact: 'reward.put', detail: { count: draft.stock } }],
  }
}

/** What may be changed. The stock changes by so many, never to so many: two who count at once both count. */
export interface RewardChange {
  readonly title?: string
  readonly words?: string
  readonly points?: number
  readonly sponsor?: Sponsor
  readonly limit?: Limit | 'none'
  readonly pickup?: Pickup
  readonly stock?: { readonly by: number; readonly reason: string }
}

/** What is ordered stays as it was ordered, and is never taken out. */
export function change(
  reward: Reward,
  { stock: moved, limit: wanted, ...terms }: RewardChange,
): Decision<Reward> | Refusal<'rewards.stock_short' | 'rewards.stock_over'> {
  const by = moved?.by ?? 0
  const { stock, held } = reward
  if (stock + by < 0) return refuse('rewards.stock_short', { stock, held })
  if (stock + by > STOCK_MAX) return refuse('rewards.stock_over', { most: STOCK_MAX - stock })
  return {
    next: { ...limited(reward, wanted), ...terms, stock: stock + by, putIn: reward.putIn + by },
    facts: [
      ...(moved === undefined ? [] : [{ fact: 'reward.counted', detail: { ...moved } }]),
      ...(Object.keys(terms).length === 0 && wanted === undefined && moved !== undefined
        ? []
        : [{ fact: 'reward.changed', detail: { points: terms.points ?? reward.points } }]),
    ],
  }
}

/** Who had how many is kept only while there is a limit; with a new one it counts from then on. */
function limited(reward: Reward, wanted: RewardChange['limit']): Reward {
  if (wanted === undefined) return reward
  const { limit: _, ...rest } = reward
  return wanted === 'none' ? { ...rest, taken: [] } : { ...rest, limit: wanted }
}

/** Nobody can order it any more; whoever has ordered it still gets it. */
export function takeOff(reward: Reward): Decision<Reward> | Refusal<'rewards.off'> {
  if (reward.status === 'off') return refuse('rewards.off')
  return { next: { ...reward, status: 'off' }, facts: [{ fact: 'reward.taken_off' }] }
}

export function putBack(reward: Reward): Decision<Reward> | Refusal<'rewards.on_shelf'> {
  if (reward.status === 'on') return refuse('rewards.on_shelf')
  return { next: { ...reward, status: 'on' }, facts: [{ fact: 'reward.put_back' }] }
}

/** Where one stands with the limit of an item. */
export function leftFor(reward: Pick<Reward, 'limit' | 'taken'>, personId: string, at: number): number {
  const { limit } = reward
  if (limit === undefined) return STOCK_MAX
  const had = ofPeriod(reward.taken, limit, at).filter(({ accountId }) => accountId === personId).length
  return Math.max(0, limit.count - had)
}

type WhyNot = Refusal<'rewards.off' | 'rewards.gone' | 'rewards.limit'>

/** Why this person cannot have one, whatever her points; undefined when nothing stands in the way. */
export function whyNotFor(
  reward: Pick<Reward, 'status' | 'stock' | 'limit' | 'taken'>,
  personId: string,
  at: number,
): WhyNot | undefined {
  if (reward.status === 'off') return refuse('rewards.off')
  if (reward.stock < 1) return refuse('rewards.gone')
  const { limit } = reward
  if (limit === undefined || leftFor(reward, personId, at) > 0) return undefined
  return refuse('rewards.limit', { ...limit, againAt: nextPeriod(limit, at) })
}

/** One is put aside for somebody. `points`: what the page said it costs; she does not pay another price than she agreed to. */
export function take(
  reward: Reward,
  order: { readonly redemptionId: string; readonly accountId: string; readonly points: number },
  at: number,
): Decision<Reward> | WhyNot | Refusal<'rewards.points_changed'> {
  const { redemptionId, accountId, points } = order
  const whyNot = whyNotFor(reward, accountId, at)
  if (whyNot !== undefined) return whyNot
  if (points !== reward.points) return refuse('rewards.points_changed', { points: reward.points })
  const { limit } = reward
  const taken =
    limit === undefined
      ? reward.taken
      : [...ofPeriod(reward.taken, limit, at), { redemptionId, accountId, at }]
  return {
    next: { ...reward, stock: reward.stock - 1, held: reward.held + 1, taken },
    facts: [{ fact: 'reward.held', detail: { redemptionId } }],
  }
}

/** An ordered one comes back onto the shelf, and does not count against her limit. */
export function giveBack(reward: Reward, redemptionId: string): Decision<Reward> {
  const taken = reward.taken.filter((one) => one.redemptionId !== redemptionId)
  return {
    next: { ...reward, stock: reward.stock + 1, held: reward.held - 1, taken },
    facts: [{ fact: 'reward.given_back', detail: { redemptionId } }],
  }
}

/** An ordered one leaves for good. */
export function handOut(reward: Reward, redemptionId: string): Decision<Reward> {
  return {
    next: { ...reward, held: reward.held - 1, handed: reward.handed + 1 },
    facts: [{ fact: 'reward.handed', detail: { redemptionId } }],
  }
}

/** What comes next to it for whoever was too late: she has the points, the same kind first, then the nearest price. */
export function similarTo<T extends Pick<Reward, '_id' | 'kind' | 'points'>>(
  gone: Pick<Reward, '_id' | 'kind' | 'points'>,
  shelf: readonly T[],
  points: number,
): T | undefined {
  const distance = (one: T) => Math.abs(one.points - gone.points) + (one.kind === gone.kind ? 0 : 1_000_000)
  return shelf
    .filter((one) => one._id !== gone._id && one.points <= points)
    .sort((a, b) => distance(a) - distance(b) || (a._id < b._id ? -1 : 1))[0]
}

function ofPeriod(taken: Reward['taken'], limit: Limit, at: number): Reward['taken'] {
  return taken.filter((one) => periodOf(limit, one.at) === periodOf(limit, at))
}

/** 2026-03, or 2026. */
function periodOf({ per }: Limit, at: number): string {
  return dayOf(at).slice(0, per === 'month' ? 7 : 4)
}

/** Epoch ms of the first moment of the next period. */
function nextPeriod({ per }: Limit, at: number): number {
  const [year = 0, month = 0] = dayOf(at).split('-').map(Number)
  const isNextYear = per === 'year' || month === 12
  const next = isNextYear
    ? `${String(year + 1)}-01-01`
    : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`
  return beginOf(next)
}
