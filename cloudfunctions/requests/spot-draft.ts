import type { reportHazard } from '../../shared/requests/contract'
import type { Spot } from '../../shared/requests/model'
import type { Draft } from '../../shared/requests/rules'
import { pointOf, type Sighting, urgencyOf } from '../../shared/requests/spot-rules'
import { foldNumbers } from '../../shared/requests/text'
import { hazardWords } from '../../shared/requests/words'
import type { Asked, Commanded } from '../kernel/handle'
import type { Placed } from '../network/directory'
import { sealedContact, sealedPlace } from './sealed-parts'
import { checkedWords } from './writing'

type Report = (typeof reportHazard)['input']

/** What somebody says she sees; half a pair of degrees is no place. */
export function sightingOf({
  hazard,
  spot,
  communityCode,
}: Pick<Asked<Report>['input'], 'hazard' | 'spot' | 'communityCode'>): Sighting {
  const { words, latitude, longitude, placeId } = spot
  const kept: Spot = {
    hazard,
    words: foldNumbers(words),
    ...pointOf({
      ...(latitude === undefined ? {} : { latitude }),
      ...(longitude === undefined ? {} : { longitude }),
    }),
    ...(placeId === undefined ? {} : { placeId }),
  }
  return { spot: kept, communityCode }
}

/** A report as a request: the street is no home, and nobody has to say who she is. */
export async function spotDraftOf(
  asked: Commanded<Report>,
  id: string,
  { community, station }: Placed,
  photoIds: readonly string[],
): Promise<Draft> {
  const { input, actor, vault } = asked
  const { spot } = sightingOf(input)
  return {
    authorId: actor.id,
    stationId: station._id,
    communityCode: community.code,
    communityName: community.name,
    sealedPlace: sealedPlace(vault, { building: spot.words }, id),
    sealedContact: sealedContact(vault, { calledName: '居民' }, id),
    kind: 'hazard',
    spot,
    // Whoever reports the same thing reads where it is, too: both are checked together.
    text: await checkedWords(asked, input.words ?? hazardWords[spot.hazard], id, spot.words),
    photoIds,
    forWhom: 'self',
    reachable: 'any',
    askedUrgency: urgencyOf(spot.hazard),
    openingHours: station.openingHours,
  }
}
