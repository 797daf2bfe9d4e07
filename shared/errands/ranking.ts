import { streetOf } from '../network/model'
import type { Volunteer } from '../volunteers/model'
import { skillWords } from '../volunteers/words'
import { lackingOf } from './helper-rules'
import type { Errand } from './model'
import type { Lacking, Nearness } from './views'
import { nearnessWords } from './words'

/** Whoever looks for something to do: a volunteer, or a neighbour who is none yet. */
export type Looker = Pick<Volunteer, 'communityCode' | 'areaCodes' | 'skills' | 'courses' | 'ageBand'>

export interface Offer {
  readonly errand: Errand
  readonly nearness: Nearness
  readonly reason: string
  readonly lacking?: Lacking
}

const order: readonly Nearness[] = ['home', 'area', 'street', 'beyond']

/** How far it is, by community: nobody's steps are counted. */
export function nearnessOf(
  communityCode: string,
  looker: Pick<Looker, 'communityCode' | 'areaCodes'>,
): Nearness {
  if (communityCode === looker.communityCode) return 'home'
  if (looker.areaCodes.includes(communityCode)) return 'area'
  return streetOf(communityCode) === streetOf(looker.communityCode) ? 'street' : 'beyond'
}

/**
 * The order in which errands are offered. What one may not take is set apart before anything is compared, so that nothing
 * can lift it; then the own community, where one is willing to go, the time window, the shortest.
 */
export function rank(errands: readonly Errand[], looker: Looker, at: number): readonly Offer[] {
  const offers = errands.map((errand) => toOffer(errand, looker, at))
  const fitting = offers.filter(({ lacking }) => lacking === undefined)
  const lacking = offers.filter((offer) => offer.lacking !== undefined)
  return [...fitting.sort(byNearness), ...lacking.sort(byNearness)]
}

function toOffer(errand: Errand, looker: Looker, at: number): Offer {
  const nearness = nearnessOf(errand.communityCode, looker)
  const lacking = lackingOf(errand, looker, at)
  const known = errand.skills.filter((skill) => looker.skills.includes(skill))
  const can = known.length === 0 ? [] : [`您会${known.map((skill) => skillWords[skill]).join('、')}`]
  return {
    errand,
    nearness,
    reason: [nearnessWords(nearness, errand.communityName), ...can].join('，'),
    ...(lacking === undefined ? {} : { lacking }),
  }
}

function byNearness(a: Offer, b: Offer): number {
  return (
    order.indexOf(a.nearness) - order.indexOf(b.nearness) ||
    a.errand.endsAt - b.errand.endsAt ||
    a.errand.minutes - b.errand.minutes
  )
}
