import { getCertificate } from '../../shared/certificates/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { certificates, ownCertificates } from './certificates-store'
import { totalsOf } from './totals'
import { viewCertificate } from './view-certificate'

export const getCertificateHandler = handle(getCertificate, async ({ input, actor, store, vault }) => {
  const certificate = await store.get(certificates, input.id, ownCertificates(actor))
  if (isRefused(certificate)) return certificate
  return viewCertificate(vault, certificate, await totalsOf(store, certificate))
})
