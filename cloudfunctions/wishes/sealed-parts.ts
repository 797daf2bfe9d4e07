import { z } from '../../shared/kernel/schema'
import type { Wish } from '../../shared/wishes/model'
import type { Sealed } from '../../shared/wishes/revealing'
import type { Vault } from '../kernel/vault'

const APPLICANT = 'wish applicant'
const GUARDIAN = 'wish guardian'
const Applicant = z.object({ calledName: z.string(), phone: z.optional(z.string()), place: z.string() })
const Guardian = z.object({ calledName: z.string(), phone: z.string() })

export function sealedApplicant(vault: Vault, applicant: z.infer<typeof Applicant>, wishId: string): string {
  return vault.seal(JSON.stringify(applicant), APPLICANT, wishId)
}

export function openedApplicant(vault: Vault, { _id, sealedApplicant: sealed }: Wish) {
  return z.parse(Applicant, JSON.parse(vault.open(sealed, APPLICANT, _id)))
}

/** Nothing where no guardian was named. */
export function sealedGuardian(
  vault: Vault,
  guardian: z.infer<typeof Guardian> | undefined,
  wishId: string,
): Pick<Wish, 'sealedGuardian'> {
  if (guardian === undefined) return {}
  return { sealedGuardian: vault.seal(JSON.stringify(guardian), GUARDIAN, wishId) }
}

export function openedGuardian(vault: Vault, { _id, sealedGuardian: sealed }: Wish) {
  return sealed === undefined ? undefined : z.parse(Guardian, JSON.parse(vault.open(sealed, GUARDIAN, _id)))
}

/** Whom nothing that others read may name. It is compared, not shown, so it is no opening on record. */
export function peopleOf(vault: Vault, wish: Wish): readonly Sealed[] {
  const guardian = openedGuardian(vault, wish)
  return [openedApplicant(vault, wish), ...(guardian === undefined ? [] : [guardian])]
}
