import type { Photo } from '../../shared/photos/model'
import { collection } from '../kernel/collection'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'

export const photos = collection<Photo>('photos', { idPrefix: 'p' })

/** What the clock or WeChat does to a photo; the same step again is recognised by its name. */
export function clockStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('photos.clock', step) }
}
