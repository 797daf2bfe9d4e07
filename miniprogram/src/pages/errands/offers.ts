import type { NearErrand } from '@shared/errands/views'

export const parts = ['all', 'quick', 'near', 'outside'] as const
export type Part = (typeof parts)[number]

const QUICK_MINUTES = 15
const ranks: readonly NearErrand['nearness'][] = ['home', 'area', 'street', 'beyond']

const isIn: Record<Part, (errand: NearErrand) => boolean> = {
  all: () => true,
  quick: ({ minutes }) => minutes <= QUICK_MINUTES,
  near: ({ nearness }) => nearness === 'home' || nearness === 'area',
  outside: ({ needsEntry }) => !needsEntry,
}

export function offersIn(part: Part, errands: readonly NearErrand[]): readonly NearErrand[] {
  return errands.filter(isIn[part])
}

/** 全部 5, 15 分钟内, 就在附近, 不用进门. */
export function partWords(errands: readonly NearErrand[]) {
  return [
    { value: 'all', word: `全部 ${errands.length}` },
    { value: 'quick', word: `${QUICK_MINUTES} 分钟内` },
    { value: 'near', word: '就在附近' },
    { value: 'outside', word: '不用进门' },
  ] as const
}

/** After one was taken by somebody else: the nearest that can be taken, of the same kind where there are several. */
export function nextBest(lost: NearErrand, errands: readonly NearErrand[]): NearErrand | undefined {
  const farness = ({ nearness, kind }: NearErrand) =>
    ranks.indexOf(nearness) * 2 + (kind === lost.kind ? 0 : 1)
  return errands
    .filter(({ id, pass }) => id !== lost.id && pass !== undefined)
    .reduce<NearErrand | undefined>(
      (best, errand) => (best === undefined || farness(errand) < farness(best) ? errand : best),
      undefined,
    )
}
