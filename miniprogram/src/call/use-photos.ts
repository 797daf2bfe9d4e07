import { z } from '@shared/kernel/schema'
import { addPhoto } from '@shared/photos/contract'
import { useRef, useState } from 'react'
import { call } from './call'
import { newCommandId } from './command-id'
import { drop, keep, kept } from './keep'
import { personKey } from './person'
import { pickPhotos, readPhoto } from './pick-photos'

/** A photo on its way. `share`: how far, 0 to 1. */
export interface Photo {
  /** Of the picker; stays the same over retries, and is the command id. */
  readonly key: string
  /** What the thumbnail shows; empty when the phone no longer has it. */
  readonly src: string
  readonly state: 'sending' | 'sent' | 'failed'
  readonly share: number
  /** Why it failed, when the station said so. */
  readonly reason?: string
  /** Known once it was sent. */
  readonly id?: string
}

export interface Photos {
  readonly photos: readonly Photo[]
  readonly add: () => Promise<void>
  readonly retry: (key: string) => Promise<void>
  readonly remove: (key: string) => void
  /** Of those that were sent. */
  readonly ids: readonly string[]
  readonly isSending: boolean
  readonly clear: () => void
}

const Sent = z.array(z.object({ key: z.string(), id: z.string() }))

const keyOf = (name: string) => `lm-photos:${personKey()}:${name}`

/** For whoever has sent the draft without showing it. */
export function forgetPhotos(name: string): void {
  drop(keyOf(name))
}

/** Up to `max` photos of the draft `name`, each made small and sent as soon as it is chosen. Sent ones survive closing. */
export function usePhotos(max: number, name: string): Photos {
  const storeKey = keyOf(name)
  const [photos, setPhotos] = useState<readonly Photo[]>(() =>
    (kept(storeKey, Sent) ?? []).map(({ key, id }) => ({ key, id, src: '', state: 'sent', share: 1 })),
  )
  const latest = useRef(photos)

  const update = (next: readonly Photo[]) => {
    latest.current = next
    setPhotos(next)
    const sent = next.flatMap(({ key, id }) => (id === undefined ? [] : [{ key, id }]))
    if (sent.length > 0) keep(storeKey, sent)
    else drop(storeKey)
  }
  const patch = (key: string, part: Partial<Photo>) =>
    update(latest.current.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))

  const send = async ({ key, src }: Photo) => {
    patch(key, { state: 'sending', share: 0.2 })
    try {
      const base64 = await readPhoto(src)
      patch(key, { share: 0.5 })
      const outcome = await call(addPhoto, { base64 }, { commandId: key })
      if (outcome.is === 'done') patch(key, { state: 'sent', share: 1, id: outcome.output.id })
      else
        patch(key, {
          state: 'failed',
          ...(outcome.is === 'refused' ? { reason: outcome.refusal.message } : {}),
        })
    } catch {
      patch(key, { state: 'failed', reason: '这张照片打不开，换一张试试。' })
    }
  }
  const add = async () => {
    const room = max - latest.current.length
    const paths = room > 0 ? await pickPhotos(room) : []
    const fresh = paths
      .slice(0, room)
      .map((src): Photo => ({ key: newCommandId(), src, state: 'sending', share: 0 }))
    update([...latest.current, ...fresh])
    for (const photo of fresh) await send(photo)
  }
  const retry = async (key: string) => {
    const photo = latest.current.find((one) => one.key === key)
    if (photo !== undefined) await send(photo)
  }
  return {
    photos,
    add,
    retry,
    remove: (key) => update(latest.current.filter((photo) => photo.key !== key)),
    ids: photos.flatMap(({ id }) => (id === undefined ? [] : [id])),
    isSending: photos.some(({ state }) => state === 'sending'),
    clear: () => update([]),
  }
}
