import { createHash } from 'node:crypto'
import { everything, isIn, lte } from './condition'
import { base32 } from './base32'
import { collection } from './collection'
import type { Files } from './files'
import type { Services } from './services'
import { openStore, type Store } from './store'

/** A file that was made to be fetched once. */
interface Lent {
  readonly _id: string
  readonly fileId: string
  /** Epoch ms. */
  readonly removeAt: number
}

const lent = collection<Lent>('posters', { idPrefix: 'k' })

/** The address works this long. */
const LENT_SECONDS = 10 * 60
const KEPT_MS = 60 * 60 * 1000
/** The most that one call to the storage takes. */
const A_ROUND = 50

/** Puts the file where its maker can fetch it; a reply could not carry it. The clock takes it away again. */
export async function lendFile(
  asked: { readonly store: Store; readonly files: Files; readonly at: number },
  bytes: Buffer,
  kind: 'pdf' | 'xlsx' = 'pdf',
): Promise<string> {
  const { store, files, at } = asked
  const _id = `k${base32(createHash('sha256').update(String(at)).update(bytes).digest()).slice(0, 19)}`
  const fileId = await files.put(`posters/${_id}.${kind}`, bytes)
  await store.keep(lent, { _id, fileId, removeAt: at + KEPT_MS })
  const url = (await files.temporaryUrls([fileId], LENT_SECONDS)).get(fileId)
  if (url === undefined) throw new Error('the storage has no address for a file it has just taken')
  return url
}

/** Done by the clock. The file goes first: where this is broken off between the two, it is found again. */
export async function tidyLentFiles({ database, files, now }: Pick<Services, 'database' | 'files' | 'now'>) {
  const store = openStore({ database })
  const where = { removeAt: lte(now()) }
  const due = await store.find(lent, everything, { where, order: { removeAt: 'asc' }, limit: A_ROUND })
  if (due.length === 0) return 0
  await files.remove(due.map(({ fileId }) => fileId))
  return store.forget(lent, { _id: isIn(due.map(({ _id }) => _id)) })
}
