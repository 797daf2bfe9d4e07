import { z } from '../kernel/schema'
import { Id } from '../kernel/id'
import { CommunityCode } from '../network/contract'

/** For whom something is meant, or given out. */
export const goodsAudiences = ['child', 'elder', 'disabled', 'family', 'frontline'] as const
export const GoodsAudience = z.enum(goodsAudiences)
export type GoodsAudience = z.infer<typeof GoodsAudience>

/** 定向: the giver says where it may go, and nowhere else. */
export const DirectedTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('station'), stationId: Id }),
  z.object({ kind: z.literal('community'), communityCode: CommunityCode }),
  z.object({ kind: z.literal('audience'), audience: GoodsAudience }),
])
export type DirectedTo = z.infer<typeof DirectedTo>

/** `community:120113900004`; '' where it may go anywhere. */
export function keyOf(directedTo: DirectedTo | undefined): string {
  if (directedTo === undefined) return ''
  if (directedTo.kind === 'station') return `station:${directedTo.stationId}`
  if (directedTo.kind === 'community') return `community:${directedTo.communityCode}`
  return `audience:${directedTo.audience}`
}

/** The keys that something given out at this station to this community and these people fits. */
export function keysFor(
  stationId: string,
  to: { readonly communityCode?: string | undefined; readonly audience?: GoodsAudience | undefined },
): readonly string[] {
  const { communityCode, audience } = to
  return [
    '',
    keyOf({ kind: 'station', stationId }),
    ...(communityCode === undefined ? [] : [keyOf({ kind: 'community', communityCode })]),
    ...(audience === undefined ? [] : [keyOf({ kind: 'audience', audience })]),
  ]
}
