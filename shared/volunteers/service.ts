import { lineUp } from '../activities/lines'
import type { Session } from '../activities/model'
import type { Looker } from '../errands/ranking'
import type { Errand } from '../errands/model'
import { freeTimesWithin } from './free-times'
import { byFit, type Fit, fitOf, reasonToHer, type Wanted } from './matching'
import type { Volunteer } from './model'
import type { Need } from './need-model'
import { termsOf } from './need-rules'

/** Everything a volunteer is looked for, side by side (practice C6). */
export type Service =
  | { readonly kind: 'errand'; readonly errand: Errand }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'need'; readonly need: Need }

/** One of them for one person, with why it is offered; `fit.lacking` sets it apart. */
export interface Offered {
  readonly service: Service
  readonly fit: Fit
  readonly reason: string
}

/** In the order in which they are offered: what one may do first, and in that the best fit, then the soonest. */
export function offer(
  services: readonly Service[],
  able: Looker & Pick<Volunteer, 'freeTimes'>,
  at: number,
): readonly Offered[] {
  return services
    .map((service) => {
      const wanted = wantedOf(service, at)
      const fit = fitOf(wanted, able, at)
      return { service, fit, reason: reasonToHer(fit, wanted) }
    })
    .sort((a, b) => byFit(a.fit, b.fit) || soonOf(a.service) - soonOf(b.service))
}

/** How many helpers' seats are free, where one can sign up now and this person has not. */
export function freeHelperSeats(session: Session, personId: string, at: number): number {
  const isOpen = session.status === 'open' && session.opensAt <= at && at < session.closesAt
  const { seated, waiting } = lineUp(session, { part: 'helper' })
  const isIn = [...seated, ...waiting].some(({ byId }) => byId === personId)
  return isOpen && !isIn ? Math.max(0, session.terms.helperSeats - seated.length) : 0
}

export function wantedOf(service: Service, at: number): Wanted {
  switch (service.kind) {
    case 'errand': {
      const { startsAt = at, endsAt } = service.errand
      return { ...service.errand, times: freeTimesWithin(Math.max(at, startsAt), endsAt) }
    }
    case 'session': {
      const { terms, startsAt, endsAt } = service.session
      const { communityCode, communityName, course, mode } = terms
      return {
        ...{ communityCode, communityName, skills: [], needsEntry: mode === 'home' },
        ...(course === undefined ? {} : { course }),
        times: freeTimesWithin(startsAt, endsAt),
      }
    }
    case 'need': {
      const { communityCode, communityName, freeTimes } = service.need
      return { communityCode, communityName, ...termsOf(service.need), times: freeTimes }
    }
  }
}

/** What has no date comes after what has one. */
function soonOf(service: Service): number {
  if (service.kind === 'errand') return service.errand.endsAt
  return service.kind === 'session' ? service.session.startsAt : Number.MAX_SAFE_INTEGER
}
