import type { Request } from '../../shared/requests/model'
import type { Vault } from '../kernel/vault'
import { PHONE } from '../people/people-store'

/** How a station finds a caller again by the last four digits; of no use to another station. */
export function callerHash(vault: Vault, stationId: string, last4: string): string {
  return vault.keyedHash(`${stationId}\n${last4}`, 'caller')
}

/** What is kept of a number beside the sealed one. */
export function phoneHashes(
  vault: Vault,
  stationId: string,
  phone: string | undefined,
): Partial<Pick<Request, 'phoneHash' | 'callerHash'>> {
  if (phone === undefined) return {}
  return {
    phoneHash: vault.keyedHash(phone, PHONE),
    callerHash: callerHash(vault, stationId, phone.slice(-4)),
  }
}
