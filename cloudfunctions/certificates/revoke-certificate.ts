import { revokeCertificate } from '../../shared/certificates/contract'
import { revoke } from '../../shared/certificates/rules'
import { foldNumbers } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { certificates, issuedBy } from './certificates-store'

export const revokeCertificateHandler = handle(revokeCertificate, ({ input, actor, at, store, command }) => {
  const reason = foldNumbers(input.reason)
  return store.revise(certificates, input.id, issuedBy(actor), command, {
    decide: (certificate) => revoke(certificate, reason, at),
    reply: ({ _id: id }) => ({ id }),
  })
})
