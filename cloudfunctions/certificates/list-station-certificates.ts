import { listStationCertificates } from '../../shared/certificates/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { certificates, issuedBy } from './certificates-store'
import { viewStationCertificate } from './view-certificate'

export const listStationCertificatesHandler = handle(
  listStationCertificates,
  async ({ input, actor, store }) => {
    const listing = { order: { issuedAt: 'desc' }, cursor: input.cursor } as const
    const page = await store.list(certificates, issuedBy(actor), listing)
    return isRefused(page) ? page : { ...page, items: page.items.map(viewStationCertificate) }
  },
)
