import { useState } from 'react'
import { type Photos, usePhotos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'

interface GiverPicture {
  readonly photos: Photos
  readonly isCleared: boolean
  readonly clearIt: (isCleared: boolean) => void
  /** What has to be done before it can go; undefined also where there is none. */
  readonly missing: string | undefined
  /** What goes out with the hand-over. */
  readonly cleared: { readonly giverPhoto?: { readonly id: string; readonly isCleared: true } }
  readonly clear: () => void
}

/** One picture of the thing for whoever gave it. Another picture has to be looked at anew. */
export function useGiverPicture(wishId: string): GiverPicture {
  const photos = usePhotos(1, `wish-for-giver:${wishId}`)
  const [clearedId, setClearedId] = useState('')
  const id = photos.ids[0]
  const isCleared = id !== undefined && clearedId === id
  const unseen = id === undefined || isCleared ? undefined : '先看一眼给送的人的照片'
  return {
    photos,
    isCleared,
    clearIt: (isClear) => setClearedId(isClear ? (id ?? '') : ''),
    missing: photos.isSending ? '照片正在传，等一下' : unseen,
    cleared: isCleared ? { giverPhoto: { id, isCleared: true } } : {},
    clear: photos.clear,
  }
}

export function GiverPictureField({
  picture: { photos, isCleared, clearIt },
}: {
  readonly picture: GiverPicture
}) {
  return (
    <>
      <Field label="给送的人看的一张" extra="可以不拍" hint="拍东西，不拍人。名字和门牌遮住再拍。">
        <PhotoPicker photos={photos} max={1} />
      </Field>
      {photos.ids.length > 0 && (
        <Field label="这张里有没有脸、名字、门牌">
          <Options
            label="这张里有没有脸、名字、门牌"
            columns={2}
            options={[
              { value: 'clear', word: '看过了，都没有' },
              { value: 'unseen', word: '还没看' },
            ]}
            value={isCleared ? 'clear' : 'unseen'}
            onChange={(answer) => clearIt(answer === 'clear')}
          />
        </Field>
      )}
    </>
  )
}
