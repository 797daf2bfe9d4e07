import { isVisible } from '../../shared/photos/rules'
import type { PhotoView } from '../../shared/requests/views'
import type { Wish } from '../../shared/wishes/model'
import type { Actor } from '../kernel/actor'
import type { Files } from '../kernel/files'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'
import { URL_SECONDS } from '../photos/asking'

interface Asking {
  readonly actor: Actor
  readonly store: Store
  readonly files: Files
}

/** What the worker cleared for the giver, once WeChat's check or a colleague has passed it; for nobody else. */
export async function giverPhoto(
  { actor, store, files }: Asking,
  { claim, handOver }: Wish,
): Promise<PhotoView | undefined> {
  const _id = handOver?.giverPhotoId
  if (_id === undefined || claim?.accountId !== actor.id) return undefined
  const [photo] = await store.find(photos, { ownerId: handOver?.by.accountId ?? '', _id }, { limit: 1 })
  if (photo === undefined || !isVisible(photo.check, { isOwner: false })) return undefined
  const url = (await files.temporaryUrls([photo.fileId], URL_SECONDS)).get(photo.fileId)
  return { id: _id, check: photo.check, canReview: false, ...(url === undefined ? {} : { url }) }
}
