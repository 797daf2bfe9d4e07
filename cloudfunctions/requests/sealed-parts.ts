import { z } from '../../shared/kernel/schema'
import type { Request } from '../../shared/requests/model'
import type { Vault } from '../kernel/vault'
import { CONTACT, PLACE } from './requests-store'

const Contact = z.object({ calledName: z.string(), phone: z.optional(z.string()) })
const Place = z.object({ building: z.string(), door: z.optional(z.string()) })

/** How the person is called and where she can be rung, as one sealed text. */
export function sealedContact(vault: Vault, contact: z.input<typeof Contact>, requestId: string): string {
  return vault.seal(JSON.stringify(z.parse(Contact, contact)), CONTACT, requestId)
}

export function openedContact(vault: Vault, request: Pick<Request, '_id' | 'sealedContact'>) {
  return z.parse(Contact, JSON.parse(vault.open(request.sealedContact, CONTACT, request._id)))
}

/** Building and door, as one sealed text. */
export function sealedPlace(vault: Vault, place: z.input<typeof Place>, requestId: string): string {
  return vault.seal(JSON.stringify(z.parse(Place, place)), PLACE, requestId)
}

/** Nothing of a place that was not passed on to this reader. */
export function openedPlace(
  vault: Vault,
  request: Pick<Request, '_id' | 'sealedPlace'>,
): z.output<typeof Place> {
  if (request.sealedPlace === '') return { building: '' }
  return z.parse(Place, JSON.parse(vault.open(request.sealedPlace, PLACE, request._id)))
}
