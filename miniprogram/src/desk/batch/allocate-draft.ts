import type { allocateGoods } from '@shared/goods/contract'
import { GoodsAudience } from '@shared/goods/directed'
import type { BatchView } from '@shared/goods/views'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { numberIn } from '../../goods/said'

/** What is written on the sheet. */
export const Allocation = z.object({
  quantity: z.string(),
  kind: z.enum(['community', 'station']),
  communityCode: z.optional(z.string()),
  countedBy: z.enum(['households', 'people']),
  counted: z.string(),
  audience: z.optional(z.union([GoodsAudience, z.literal('any')])),
  purpose: z.string(),
})
export type Allocation = z.output<typeof Allocation>

/** What the giver said about whom it is for is filled in. */
export function allocationFor({ directedTo }: BatchView): Allocation {
  return {
    ...{ quantity: '', kind: 'community', countedBy: 'households', counted: '', purpose: '' },
    ...(directedTo?.kind === 'community' ? { communityCode: directedTo.communityCode } : {}),
    audience: directedTo?.kind === 'audience' ? directedTo.audience : 'any',
  }
}

/** What goes out; or what is still missing. */
export function allocationOf(id: string, written: Allocation): InputOf<typeof allocateGoods> | string {
  const { kind, communityCode, countedBy, audience } = written
  const quantity = numberIn(written.quantity)
  const counted = numberIn(written.counted)
  const purpose = written.purpose.trim()
  if (quantity === undefined || quantity === 0) return '发几件，写个整数'
  if (kind === 'community' && communityCode === undefined) return '先选哪个社区'
  if (written.counted.trim() !== '' && (counted ?? 0) === 0) return '几户几人写个整数，不知道就空着'
  if (purpose === '') return '写一句做什么用'
  return {
    ...{ id, quantity },
    to: {
      ...{ kind, purpose },
      ...(kind === 'community' && communityCode !== undefined ? { communityCode } : {}),
      ...(kind === 'community' && counted !== undefined ? { [countedBy]: counted } : {}),
      ...(audience === undefined || audience === 'any' ? {} : { audience }),
    },
  }
}
