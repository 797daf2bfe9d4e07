import type { Grant } from '../../shared/grants/model'
import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const PERSON = 'grant person'
const Person = z.object({
  calledName: z.string(),
  phone: z.optional(z.string()),
  guardian: z.optional(z.object({ calledName: z.string(), phone: z.string() })),
})

/** How she and her guardian are called and rung, as one sealed text. */
export function sealedPerson(vault: Vault, person: z.input<typeof Person>, grantId: string): string {
  return vault.seal(JSON.stringify(z.parse(Person, person)), PERSON, grantId)
}

export function openedPerson(
  vault: Vault,
  { _id, sealedPerson: sealed }: Pick<Grant, '_id' | 'sealedPerson'>,
) {
  return z.parse(Person, JSON.parse(vault.open(sealed, PERSON, _id)))
}
