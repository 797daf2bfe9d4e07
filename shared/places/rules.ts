import { type Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Post } from '../people/model'
import { stationsOf } from '../people/rules'
import { type CommunityPlaces, COMMUNITY_MAX, type Place } from './model'
import { placeIdOf } from './place-id'

export type NewPlace = Omit<Place, 'id' | 'retiredAt'>

/** Workers and heads keep the places of their own stations. */
export function canManage(posts: readonly Post[], stationId: string): boolean {
  return stationsOf(posts, ['worker', 'head']).includes(stationId)
}

/** The words of its sign, as they tell one place from another. */
const signOf = ({ building, entrance = '' }: Pick<Place, 'building' | 'entrance'>) =>
  `${building}\n${entrance}`
const inUse = ({ retiredAt }: Place) => retiredAt === undefined

/** The place in use with this sign. */
export function placeWithSign(
  { places }: Pick<CommunityPlaces, 'places'>,
  wanted: Pick<Place, 'building' | 'entrance'>,
): Place | undefined {
  return places.find((place) => inUse(place) && signOf(place) === signOf(wanted))
}

/** What has its code already keeps it: only what is not there is made. */
export function add(
  community: CommunityPlaces,
  wanted: readonly NewPlace[],
): Decision<CommunityPlaces> | Refusal<'places.too_many'> {
  let next = community
  for (const one of wanted) {
    if (placeWithSign(next, one) !== undefined) continue
    const id = placeIdOf(next.communityCode, next.made + 1)
    next = { ...next, made: next.made + 1, places: [...next.places, { ...one, id }] }
  }
  if (next.made > COMMUNITY_MAX) return refuse('places.too_many')
  return { next, facts: [{ fact: 'places.added', detail: { count: next.made - community.made } }] }
}

/** The words of the sign change, the code stays: old paper leads to the new words. */
export function rename(
  community: CommunityPlaces,
  id: string,
  words: Pick<Place, 'building' | 'entrance'>,
): Decision<CommunityPlaces> | Refusal<'not_found' | 'places.retired' | 'places.sign_taken'> {
  const place = community.places.find((one) => one.id === id)
  if (place === undefined) return refuse('not_found')
  if (!inUse(place)) return refuse('places.retired')
  const holder = placeWithSign(community, words)
  if (holder !== undefined && holder.id !== id) return refuse('places.sign_taken')
  const { entrance: _, ...rest } = place
  return {
    next: withPlace(community, { ...rest, ...words }),
    facts: [{ fact: 'place.renamed', detail: { id } }],
  }
}

/** Out of use for good. It stays known, so that old paper can say so. */
export function retire(
  community: CommunityPlaces,
  id: string,
  at: number,
): Decision<CommunityPlaces> | Refusal<'not_found' | 'places.retired'> {
  const place = community.places.find((one) => one.id === id)
  if (place === undefined) return refuse('not_found')
  if (!inUse(place)) return refuse('places.retired')
  return {
    next: withPlace(community, { ...place, retiredAt: at }),
    facts: [{ fact: 'place.retired', detail: { id } }],
  }
}

function withPlace(community: CommunityPlaces, place: Place): CommunityPlaces {
  return { ...community, places: community.places.map((one) => (one.id === place.id ? place : one)) }
}
