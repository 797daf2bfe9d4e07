import type { z } from '../../shared/kernel/schema'
import type { fileAsCommittee } from '../../shared/requests/contract'
import type { Draft } from '../../shared/requests/rules'
import type { Asked } from '../kernel/handle'
import type { Placed } from '../network/directory'
import { phoneHashes } from './caller-hash'
import { sealedContact, sealedPlace } from './sealed-parts'

/** What was filled in, as it is kept: what reaches the person is sealed. */
export function draftOf(
  { actor, vault }: Pick<Asked<z.ZodMiniType>, 'actor' | 'vault'>,
  id: string,
  { community, station }: Placed,
  need: z.output<(typeof fileAsCommittee)['input']>,
  filed: Pick<Draft, 'text' | 'photoIds' | 'forWhom' | 'filedBy' | 'claimHash'>,
): Draft {
  const { contact, place, kind, reachable, urgency } = need
  return {
    ...filed,
    authorId: actor.id,
    stationId: station._id,
    communityCode: community.code,
    communityName: community.name,
    sealedPlace: sealedPlace(vault, place, id),
    sealedContact: sealedContact(vault, contact, id),
    ...phoneHashes(vault, station._id, contact.phone),
    kind,
    reachable,
    askedUrgency: urgency,
    openingHours: station.openingHours,
  }
}
