import { z } from '../../shared/kernel/schema'
import type { Vault } from '../kernel/vault'

const WHO = 'session who'

/** What is sealed of one person who comes. */
const Who = z.object({
  calledName: z.string(),
  phone: z.optional(z.string()),
  /** For those who serve: 糖尿病，少放盐. */
  note: z.optional(z.string()),
  /** Where somebody comes to the flat. */
  building: z.optional(z.string()),
  door: z.optional(z.string()),
})
export type Who = z.infer<typeof Who>

export function sealedWho(vault: Vault, who: Who, sessionId: string): string {
  return vault.seal(JSON.stringify(z.parse(Who, who)), WHO, sessionId)
}

export function openedWho(vault: Vault, entry: { readonly sealedWho: string }, sessionId: string): Who {
  return z.parse(Who, JSON.parse(vault.open(entry.sealedWho, WHO, sessionId)))
}
