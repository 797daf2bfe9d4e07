import type { CommandStamp } from '../kernel/command-stamp'
import { refuse } from '../../shared/kernel/refusal'
import type { Photo } from '../../shared/photos/model'
import { decideOn, isVisible } from '../../shared/photos/rules'
import type { PhotoView } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
import type { Store } from '../kernel/store'
import { photos } from './photos-store'

/** Long enough to look at, too short to be passed around. */
export const URL_SECONDS = 600
/** Of one matter at most so many are shown: what the cloud answers in one call. */
const SHOWN_MAX = 50

interface Reading {
  readonly actor: Pick<Actor, 'id'>
  readonly store: Store
  readonly files: Files
}

interface Reviewing extends Pick<Reading, 'actor' | 'store'> {
  readonly input: { readonly photoId: string; readonly decision: 'show' | 'hide' }
  readonly command: CommandStamp
}

/**
 * The photos of a matter for those whose work it is: what the check passed, the own ones, and what the check held, so that
 * somebody other than the owner looks and decides.
 */
export function deskPhotos(reading: Reading, ids: readonly string[]) {
  return photoViews(reading, ids, { mayReview: true })
}

/** The photos of a matter for everybody else whom it concerns: what the check passed, and the own ones. */
export function passedPhotos(reading: Reading, ids: readonly string[]) {
  return photoViews(reading, ids, { mayReview: false })
}

/** No call without photos, else one for what they are and one for addresses. */
async function photoViews(
  { actor, store, files }: Reading,
  ids: readonly string[],
  { mayReview }: { readonly mayReview: boolean },
): Promise<ReadonlyMap<string, PhotoView>> {
  if (ids.length === 0) return new Map()
  const found = await store.find(photos, { _id: isIn(ids) }, { limit: ids.length })
  const canReview = ({ check, ownerId }: Photo) => mayReview && check === 'held' && ownerId !== actor.id
  const isShown = (photo: Photo) =>
    isVisible(photo.check, { isOwner: photo.ownerId === actor.id }) || canReview(photo)
  const fileIds = found
    .filter(isShown)
    .map(({ fileId }) => fileId)
    .slice(0, SHOWN_MAX)
  const urls =
    fileIds.length === 0 ? new Map<string, string>() : await files.temporaryUrls(fileIds, URL_SECONDS)
  return new Map(
    found.map((photo) => {
      const { _id: id, check, fileId } = photo
      const url = urls.get(fileId)
      return [id, { id, check, canReview: canReview(photo), ...(url === undefined ? {} : { url }) }]
    }),
  )
}

/** Decides about a photo that the check held, if it is one of the matter's. Refusals: not_found and those of `decideOn`. */
export function reviewAmong({ input, actor, store, command }: Reviewing, ofMatter: readonly string[]) {
  const { photoId, decision } = input
  if (!ofMatter.includes(photoId)) return refuse('not_found')
  return store.revise(photos, photoId, { _id: photoId }, command, {
    decide: (photo) => decideOn(photo, actor.id, decision),
    reply: ({ _id: id, check }) => ({ id, check }),
  })
}
