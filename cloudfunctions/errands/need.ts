import type { Errand } from '../../shared/errands/model'
import { ErrandNeed } from '../../shared/errands/views'
import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const NEED = 'errand need'

/** Door, name, phone and whole text, sealed for this errand alone. */
export function sealedNeed(vault: Vault, need: ErrandNeed, errandId: string): string {
  return vault.seal(JSON.stringify(z.parse(ErrandNeed, need)), NEED, errandId)
}

export function openedNeed(vault: Vault, errand: Pick<Errand, '_id' | 'sealedNeed'>): ErrandNeed {
  return z.parse(ErrandNeed, JSON.parse(vault.open(errand.sealedNeed, NEED, errand._id)))
}
