import type { Call } from '@shared/kernel/contract'
import { callCloud } from './cloud-transport'
import { callLocal } from './local-transport'

/** What arrived from the `api` function, or why nothing did. */
export type Carried = { readonly reply: unknown } | 'unreachable' | 'broken'

export const carry: (call: Call) => Promise<Carried> =
  process.env.TARO_ENV === 'weapp' ? callCloud : callLocal
