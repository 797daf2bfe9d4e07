import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

/** A month of the calendar in China: `2026-03`. The books of the time bank know the month of each service. */
export const Month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))

/** From one month to another, both included. */
export interface Months {
  readonly from: string
  readonly to: string
}

/**
 * A proof of service (practice C12). By 民政部令第67号 (Volunteer service records and certificates) whoever organised the
 * service records it, whoever records it certifies it, truly, completely, in time and free of charge: so it is issued by the
 * station in whose books the hours stand, at once, for whoever asks for the own ones.
 */
export interface Certificate extends Stored, Months {
  readonly personId: string
  /** What residents call her. */
  readonly displayName: string
  /** The name that is printed: typed when it was issued, kept nowhere else. */
  readonly sealedName: string
  readonly stationId: string
  readonly stationName: string
  /** 枫林 2026-000123: unique, gaps allowed. */
  readonly number: string
  /** What stood in the books when it was issued. */
  readonly minutes: number
  readonly services: number
  /** Epoch ms. */
  readonly issuedAt: number
  /** Absent while it counts. */
  readonly revoked?: { readonly at: number; readonly reason: string }
}

/** The numbers that were given out in one year under one name: stations of the same name share them, so none comes twice. */
export interface CertificateBook extends Stored {
  /** 枫林 2026 */
  readonly series: string
  readonly given: number
}

/** What the books say of some months: verified minutes, and how many times. */
export interface Totals {
  readonly minutes: number
  readonly services: number
}

/**
 * valid: the books still say at least as much as the certificate. corrected: some of it was taken back since. What was
 * added later harms no proof. Looked up in the books with every reading, so nothing can be forgotten.
 */
export const certificateStates = ['valid', 'corrected', 'revoked'] as const
export const CertificateState = z.enum(certificateStates)
export type CertificateState = z.infer<typeof CertificateState>

/** At most five years in one certificate. */
export const MONTHS_MAX = 60
