import { listMyCertificates } from '../../shared/certificates/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { certificates, ownCertificates } from './certificates-store'
import { viewCertificateRow } from './view-certificate'

export const listMyCertificatesHandler = handle(listMyCertificates, async ({ input, actor, store }) => {
  const listing = { order: { issuedAt: 'desc' }, cursor: input.cursor } as const
  const page = await store.list(certificates, ownCertificates(actor), listing)
  return isRefused(page) ? page : { ...page, items: page.items.map(viewCertificateRow) }
})
