import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CertificateRow, CertificateView, Proof, StationCertificate } from './views'
import { Month } from './model'

/** As on the identity card: characters, letters, points. */
const RealName = z.string().check(z.trim(), z.regex(/^[\p{Script=Han}A-Za-z·. ]{2,30}$/u))
const CheckCode = z.string().check(z.minLength(8), z.maxLength(20))

/**
 * A proof of one's own verified hours at a station, at once and free. The name is printed on it and kept sealed in it.
 * Refusals: not_found (no such station), certificates.period, certificates.nothing (no hours in those months).
 */
export const issueCertificate = command('certificates.issue', {
  permit: 'self',
  input: z.object({ stationId: Id, from: Month, to: Month, realName: RealName }),
  output: z.object({ id: Id, number: z.string() }),
})

/** One of one's own, with name and check code. Refusals: not_found. */
export const getCertificate = query('certificates.get', {
  permit: 'self',
  input: z.object({ id: Id }),
  output: CertificateView,
})

/** One's own, newest first, without the name. */
export const listMyCertificates = query('certificates.listMine', {
  permit: 'self',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(CertificateRow),
})

/** One's own as a PDF, to be fetched from the address within ten minutes. Refusals: not_found, certificates.not_valid, places.code_unavailable. */
export const printCertificate = query('certificates.print', {
  permit: 'self',
  input: z.object({ id: Id }),
  output: z.object({ url: z.string() }),
})

/**
 * Whether a certificate is ours, for anybody who holds it: by its number or by the code on it, always with the check code.
 * Refusals: certificates.unknown (no such number, or another check code: the same words), people.try_later (ten wrong an hour).
 */
export const verifyCertificate = command('certificates.verify', {
  permit: 'network.read',
  input: z.union([z.object({ number: text(40), code: CheckCode }), z.object({ id: Id, code: CheckCode })]),
  output: Proof,
})

/** Takes one back, with a reason that its holder reads. Refusals: not_found, certificates.revoked_already. */
export const revokeCertificate = command('certificates.revoke', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, reason: text(60) }),
  output: z.object({ id: Id }),
})

/** What the stations that one leads have issued, newest first: numbers and working names. */
export const listStationCertificates = query('certificates.listOfStation', {
  permit: 'volunteers.manage',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(StationCertificate),
})
