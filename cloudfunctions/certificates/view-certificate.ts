import type { Certificate, Totals } from '../../shared/certificates/model'
import { maskName, stateOf } from '../../shared/certificates/rules'
import type {
  CertificateRow,
  CertificateView,
  Proof,
  StationCertificate,
} from '../../shared/certificates/views'
import type { Vault } from '../kernel/vault'
import { checkCodeOf, openedName } from './certificates-store'

function said({ number, stationName, from, to, minutes, services, issuedAt }: Certificate) {
  return { number, stationName, from, to, minutes, services, issuedAt }
}

export function viewCertificateRow(certificate: Certificate): CertificateRow {
  return { id: certificate._id, ...said(certificate), isRevoked: certificate.revoked !== undefined }
}

export function viewStationCertificate(certificate: Certificate): StationCertificate {
  return { ...viewCertificateRow(certificate), displayName: certificate.displayName }
}

export function viewCertificate(vault: Vault, certificate: Certificate, now: Totals): CertificateView {
  const { _id: id, displayName, revoked } = certificate
  return {
    ...{ id, ...said(certificate), displayName, ...standing(certificate, now) },
    realName: openedName(vault, certificate),
    code: checkCodeOf(vault, id),
    revokedReason: revoked?.reason,
  }
}

export function viewProof(vault: Vault, certificate: Certificate, now: Totals): Proof {
  const maskedName = maskName(openedName(vault, certificate))
  return { ...said(certificate), maskedName, ...standing(certificate, now) }
}

function standing(certificate: Certificate, now: Totals) {
  const state = stateOf(certificate, now)
  return { state, ...(state === 'corrected' ? { now } : {}) }
}
