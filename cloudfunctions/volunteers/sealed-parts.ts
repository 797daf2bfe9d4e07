import { z } from '../../shared/kernel/schema'
import { Identity } from '../../shared/volunteers/identity'
import type { Volunteer } from '../../shared/volunteers/model'
import type { Vault } from '../kernel/vault'

const EMERGENCY = 'volunteer emergency'
const GUARDIAN = 'volunteer guardian'
const IDENTITY = 'volunteer identity'
const Person = z.object({ calledName: z.string(), phone: z.string() })
type Person = z.infer<typeof Person>

export function sealedEmergency(vault: Vault, { calledName, phone }: Person, volunteerId: string): string {
  return vault.seal(JSON.stringify({ calledName, phone }), EMERGENCY, volunteerId)
}

export function openedEmergency(
  vault: Vault,
  { _id, sealedEmergency: sealed }: Pick<Volunteer, '_id' | 'sealedEmergency'>,
): Person | undefined {
  return sealed === undefined ? undefined : z.parse(Person, JSON.parse(vault.open(sealed, EMERGENCY, _id)))
}

export function sealedGuardian(vault: Vault, { calledName, phone }: Person, volunteerId: string): string {
  return vault.seal(JSON.stringify({ calledName, phone }), GUARDIAN, volunteerId)
}

/** Who agreed for a minor, and when (epoch ms). */
export function openedGuardian(
  vault: Vault,
  { _id, sealedGuardian: sealed, guardianConsentAt: agreedAt }: Volunteer,
): (Person & { readonly agreedAt: number }) | undefined {
  if (sealed === undefined || agreedAt === undefined) return undefined
  return { ...z.parse(Person, JSON.parse(vault.open(sealed, GUARDIAN, _id))), agreedAt }
}

export function sealedIdentity(vault: Vault, identity: Identity, volunteerId: string): string {
  return vault.seal(JSON.stringify(identity), IDENTITY, volunteerId)
}

/** Undefined where she has not asked for the official record. */
export function openedIdentity(
  vault: Vault,
  { _id, sealedIdentity: sealed }: Pick<Volunteer, '_id' | 'sealedIdentity'>,
): Identity | undefined {
  return sealed === undefined ? undefined : z.parse(Identity, JSON.parse(vault.open(sealed, IDENTITY, _id)))
}
