import { isRefused } from '../../shared/kernel/refusal'
import { addPhoto } from '../../shared/photos/contract'
import { PHOTO_TIDY_AFTER_MS } from '../../shared/photos/model'
import { askAgainAt } from '../../shared/photos/rules'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { barePhoto } from './bare-photo'
import { askForCheck } from './ask-for-check'
import { photos } from './photos-store'

/** The file comes first and under the photo's own id: a repetition replaces it by itself, and no photo is without its file. */
export const addPhotoHandler = handle(addPhoto, async (asked) => {
  const { input, actor, at, store, files, command } = asked
  const bare = barePhoto(Buffer.from(input.base64, 'base64'))
  if (isRefused(bare)) return bare
  const { type, bytes } = bare
  const fileId = await files.put(`photos/${idOf(photos, command)}.${type === 'jpeg' ? 'jpg' : 'png'}`, bytes)
  const traceId = await askForCheck(asked, { ownerOpenid: actor.openid, fileId })
  return store.create(photos, command, {
    fields: {
      ownerId: actor.id,
      ownerOpenid: actor.openid,
      fileId,
      byteLength: bytes.length,
      type,
      check: 'pending',
      ...(traceId === undefined ? {} : { traceId }),
      timesAsked: 1,
      askAgainAt: askAgainAt(1, at),
      tidyAt: at + PHOTO_TIDY_AFTER_MS,
    },
    facts: [{ fact: 'photo.added' }],
    reply: ({ _id: id }) => ({ id }),
  })
})
