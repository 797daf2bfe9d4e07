import { printCertificate } from '../../shared/certificates/contract'
import { sceneOfCertificate, VERIFY_PAGE } from '../../shared/certificates/scene'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { certificates, ownCertificates } from './certificates-store'
import { totalsOf } from './totals'
import { viewCertificate } from './view-certificate'

/** What draws is large and seldom needed: it is loaded by the first certificate, not when the function starts. */
export const printCertificateHandler = handle(printCertificate, async (asked) => {
  const { input, actor, store, vault, wechat } = asked
  const certificate = await store.get(certificates, input.id, ownCertificates(actor))
  if (isRefused(certificate)) return certificate
  const view = viewCertificate(vault, certificate, await totalsOf(store, certificate))
  if (view.state !== 'valid') return refuse('certificates.not_valid', { state: view.state })
  const code = await wechat.codeFor(sceneOfCertificate(view.id, view.code), VERIFY_PAGE)
  if (code === undefined) return refuse('places.code_unavailable')
  const { drawCertificate } = await import('./paper/draw-certificate')
  return { url: await lendFile(asked, await drawCertificate(view, code)) }
})
