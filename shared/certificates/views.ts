import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { CertificateState, Month } from './model'

/** What every certificate says. */
const said = {
  number: z.string(),
  stationName: z.string(),
  from: Month,
  to: Month,
  minutes: z.number(),
  services: z.number(),
  issuedAt: z.number(),
}

/** In the list of one's own. */
export const CertificateRow = z.object({ id: Id, ...said, isRevoked: z.boolean() })
export type CertificateRow = z.infer<typeof CertificateRow>

/** For its holder. */
export const CertificateView = z.object({
  id: Id,
  ...said,
  realName: z.string(),
  displayName: z.string(),
  code: z.string(),
  state: CertificateState,
  /** What the books say of those months now, where some was taken back. */
  now: z.optional(z.object({ minutes: z.number(), services: z.number() })),
  revokedReason: z.optional(z.string()),
})
export type CertificateView = z.infer<typeof CertificateView>

/** For whoever holds the paper: enough to compare it with. */
export const Proof = z.object({
  ...said,
  /** 许*国 */
  maskedName: z.string(),
  state: CertificateState,
  now: z.optional(z.object({ minutes: z.number(), services: z.number() })),
})
export type Proof = z.infer<typeof Proof>

export const StationCertificate = z.object({
  id: Id,
  ...said,
  displayName: z.string(),
  isRevoked: z.boolean(),
})
export type StationCertificate = z.infer<typeof StationCertificate>
