import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import {
  type Certificate,
  type CertificateBook,
  type CertificateState,
  MONTHS_MAX,
  type Months,
  type Totals,
} from './model'

/** In order, not ahead of now, and not longer than five years. */
export function checkMonths({ from, to }: Months, at: number): Refusal<'certificates.period'> | undefined {
  const isRight = from <= to && to <= dayOf(at).slice(0, 7) && placeOf(to) - placeOf(from) < MONTHS_MAX
  return isRight ? undefined : refuse('certificates.period')
}

function placeOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
}

export function checkTotals({ minutes }: Totals): Refusal<'certificates.nothing'> | undefined {
  return minutes > 0 ? undefined : refuse('certificates.nothing')
}

/** 枫林社工站, 枫林街道社工站 → 枫林 */
export function shortNameOf(stationName: string): string {
  const short = stationName.replace(/(街道|镇|乡)?(社会工作服务站|社工服务站|社会工作站|社工站)$/, '')
  return short === '' ? stationName : short
}

/** 枫林 2026 */
export function seriesOf(stationName: string, at: number): string {
  return `${shortNameOf(stationName)} ${dayOf(at).slice(0, 4)}`
}

/** 枫林 2026-000123 */
export function numberIn(series: string, given: number): string {
  return `${series}-${String(given).padStart(6, '0')}`
}

/** As it is kept, however somebody writes it: with or without blanks and strokes, figures of any width. Undefined: no number of ours. */
export function numberFrom(written: string): string | undefined {
  const plain = written.normalize('NFKC').replace(/[\s\-–—_.]/g, '')
  const [, name, year, serial] = /^(\D{1,20})(20\d\d)(\d{6})$/.exec(plain) ?? []
  return name === undefined ? undefined : `${name} ${String(year)}-${String(serial)}`
}

/** As it is compared: capitals without blanks. */
export function codeFrom(written: string): string {
  return written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** Which number this command was given: each takes the next one and stands in the log in that order. */
export function givenTo({ given, log }: Pick<CertificateBook, 'given' | 'log'>, commandId: string): number {
  return given - [...log].reverse().findIndex(({ id }) => id === commandId)
}

/** 许建国 → 许*国, 许强 → 许*: enough to compare with the paper one holds, too little to learn a name from. */
export function maskName(name: string): string {
  const characters = Array.from(name)
  const [first = '', ...rest] = characters
  const last = rest.length > 1 ? (rest.at(-1) ?? '') : ''
  return first + '*'.repeat(Math.max(1, rest.length - (last === '' ? 0 : 1))) + last
}

export function stateOf(
  { revoked, minutes, services }: Pick<Certificate, 'revoked' | 'minutes' | 'services'>,
  now: Totals,
): CertificateState {
  if (revoked !== undefined) return 'revoked'
  return now.minutes < minutes || now.services < services ? 'corrected' : 'valid'
}

/** Issued to somebody it should not have been, or with a wrong name: it does not count any more, and says so to whoever looks. */
export function revoke(
  certificate: Certificate,
  reason: string,
  at: number,
): Decision<Certificate> | Refusal<'certificates.revoked_already'> {
  if (certificate.revoked !== undefined) return refuse('certificates.revoked_already')
  return {
    next: { ...certificate, revoked: { at, reason } },
    facts: [{ fact: 'certificate.revoked' }],
  }
}
