import type { Handler } from '../kernel/handle'
import { getCertificateHandler } from './get-certificate'
import { issueCertificateHandler } from './issue-certificate'
import { listMyCertificatesHandler } from './list-my-certificates'
import { listStationCertificatesHandler } from './list-station-certificates'
import { printCertificateHandler } from './print-certificate'
import { revokeCertificateHandler } from './revoke-certificate'
import { verifyCertificateHandler } from './verify-certificate'

export const certificatesHandlers: readonly Handler[] = [
  issueCertificateHandler,
  getCertificateHandler,
  listMyCertificatesHandler,
  printCertificateHandler,
  verifyCertificateHandler,
  revokeCertificateHandler,
  listStationCertificatesHandler,
]
