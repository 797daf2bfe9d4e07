import { sealedName } from '../../cloudfunctions/certificates/certificates-store'
import type { Certificate } from '../../shared/certificates/model'
import { anAccountOf, theEntryOf } from './timebank'
import { xu } from './errands'
import { fenglin, MONDAY, vault } from './people'

/** Two hours of 许师傅's in March, in one service: what the certificate below proves. */
export const servedAccount = anAccountOf(xu, { minutes: 120 })
export const servedEntry = theEntryOf(servedAccount)

/** 许建国 of 枫林社工站: two hours in March, issued on Monday. */
export function aCertificate(over: Partial<Certificate> = {}): Certificate {
  const _id = over._id ?? 'zcertificate00000001'
  return {
    ...{ _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{ personId: xu.id, displayName: '许师傅', stationId: fenglin, stationName: '枫林社工站' },
    ...{ number: '枫林 2026-000001', from: '2026-03', to: '2026-03', minutes: 120, services: 1 },
    issuedAt: MONDAY,
    sealedName: sealedName(vault, '许建国', _id),
    ...over,
  }
}
