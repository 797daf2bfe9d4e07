import type { Origin } from '@shared/timebank/model'

type Pages = Readonly<Record<Origin['kind'], (id: string) => string>>

const own: Pages = {
  session: (id) => `/activity/check-in/index?id=${id}`,
  errand: (id) => `/pages/errand/index?id=${id}`,
  redemption: (id) => `/hours/redemptions/index?id=${id}`,
}
const desk: Pages = {
  session: (id) => `/desk/session/index?id=${id}`,
  errand: (id) => `/desk/errand/index?id=${id}`,
  redemption: () => '/desk/rewards/index',
}

/** The page of what a booking goes back to: for whoever did it, and for the station. */
export function timeSource({ kind, id }: Origin, as: 'own' | 'desk'): string {
  return (as === 'own' ? own : desk)[kind](id)
}
