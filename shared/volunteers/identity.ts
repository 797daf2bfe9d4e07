import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { z } from '../kernel/schema'
import type { Volunteer } from './model'

/** The papers that the national volunteer system knows. */
export const idKinds = ['resident', 'hkmo', 'taiwan', 'passport', 'foreign'] as const
export const IdKind = z.enum(idKinds)
export type IdKind = z.infer<typeof IdKind>

export const Identity = z.object({ realName: z.string(), idKind: IdKind, idNumber: z.string() })
export type Identity = z.infer<typeof Identity>

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const LAST_LETTERS = '10X98765432'

/** 18 characters whose last one is made from the others (GB 11643); other papers are 5 to 18 letters and figures. */
export function isIdNumber({ idKind, idNumber }: Pick<Identity, 'idKind' | 'idNumber'>): boolean {
  if (idKind !== 'resident') return /^[A-Z0-9]{5,18}$/.test(idNumber)
  if (!/^\d{17}[\dX]$/.test(idNumber)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(idNumber[at]), 0)
  return idNumber[17] === LAST_LETTERS[sum % 11]
}

/** The person reads the end of it only, to know which one it is. */
export function tailOf(idNumber: string): string {
  return idNumber.slice(-4)
}

/** Kept because the volunteer asked for the official record; for nothing else, and no longer than she wants. */
export function keepIdentity(
  volunteer: Volunteer,
  kept: { readonly identity: Identity; readonly sealed: string },
  at: number,
): Decision<Volunteer> | Refusal<'volunteers.id_number'> {
  if (!isIdNumber(kept.identity)) return refuse('volunteers.id_number')
  return {
    next: { ...volunteer, sealedIdentity: kept.sealed, identityKeptAt: at },
    facts: [{ fact: 'volunteer.identity_kept' }],
  }
}

export function removeIdentity(
  volunteer: Volunteer,
): Decision<Volunteer> | Refusal<'volunteers.no_identity'> {
  const { sealedIdentity, identityKeptAt: _, ...next } = volunteer
  if (sealedIdentity === undefined) return refuse('volunteers.no_identity')
  return { next, facts: [{ fact: 'volunteer.identity_removed' }] }
}
