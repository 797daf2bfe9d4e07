import type { Certificate, CertificateBook } from '../../shared/certificates/model'
import { stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import { type Condition, isIn } from '../kernel/condition'
import { shortCode } from '../kernel/short-code'
import type { Vault } from '../kernel/vault'

export const certificates = collection<Certificate>('certificates', { idPrefix: 'z' })
export const books = collection<CertificateBook>('certificate_books', { idPrefix: 'z', logKeeps: 50 })

const NAME = 'certificate name'

export function ownCertificates(actor: Pick<Actor, 'id'>) {
  return { personId: actor.id } satisfies Condition<Certificate>
}

/** What the stations that one leads have issued. */
export function issuedBy(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['head'])) } satisfies Condition<Certificate>
}

/** One book for each name and year. */
export function bookIdOf(series: string): string {
  return recordId(books.idPrefix, `book ${series}`)
}

/** Made from the id by the secret key, and kept nowhere: whoever reads the database cannot forge one. */
export function checkCodeOf(vault: Vault, certificateId: string): string {
  return shortCode(vault, certificateId, 'certificate code')
}

export function sealedName(vault: Vault, realName: string, certificateId: string): string {
  return vault.seal(realName, NAME, certificateId)
}

export function openedName(vault: Vault, certificate: Pick<Certificate, '_id' | 'sealedName'>): string {
  return vault.open(certificate.sealedName, NAME, certificate._id)
}
