import { type ActivityKind, activityKinds } from '@shared/activities/model'
import { activityKindWords } from '@shared/activities/plan-words'
import type { listSessions } from '@shared/activities/sign-up-contract'
import type { InputOf } from '@shared/kernel/contract'
import type { DivisionView } from '@shared/network/contract'

export type KindPart = ActivityKind | 'all'
export type Looking = InputOf<typeof listSessions>

/** What is served first: it is what most people look for. */
const order = [...activityKinds].reverse()

export const kindParts: readonly { readonly value: KindPart; readonly word: string }[] = [
  { value: 'all', word: '全部' },
  ...order.map((value) => ({ value, word: activityKindWords[value] })),
]

export function lookingFor(kind: KindPart, chosen: DivisionView | undefined): Looking {
  return {
    ...(kind === 'all' ? {} : { kind }),
    ...(chosen === undefined ? {} : { around: chosen.code }),
  }
}
