import type { submitRequest } from '../../shared/requests/contract'
import type { Draft } from '../../shared/requests/rules'
import type { Commanded } from '../kernel/handle'
import type { Placed } from '../network/directory'
import { PHONE } from '../people/people-store'
import { sealedContact, sealedPlace } from './sealed-parts'

/** What the resident filled in, as it is kept: what reaches her is sealed. */
export function draftOf(
  { input, actor, vault }: Commanded<(typeof submitRequest)['input']>,
  id: string,
  { community, station }: Placed,
  written: Pick<Draft, 'text' | 'photoIds'>,
): Draft {
  const { contact, place, kind, forWhom, reachable, urgency } = input
  return {
    ...written,
    authorId: actor.id,
    stationId: station._id,
    communityCode: community.code,
    communityName: community.name,
    sealedPlace: sealedPlace(vault, place, id),
    sealedContact: sealedContact(vault, contact, id),
    ...(contact.phone === undefined ? {} : { phoneHash: vault.keyedHash(contact.phone, PHONE) }),
    kind,
    forWhom,
    reachable,
    askedUrgency: urgency,
    openingHours: station.openingHours,
  }
}
