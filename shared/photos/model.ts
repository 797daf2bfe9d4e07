import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

/** pending: WeChat has not answered yet. held: not shown to others until a person decided. */
export const PhotoCheck = z.enum(['pending', 'passed', 'held', 'hidden'])
export type PhotoCheck = z.infer<typeof PhotoCheck>

export interface Photo extends Stored {
  readonly ownerId: string
  /** The owner's openid: WeChat wants it each time a check is asked for. */
  readonly ownerOpenid: string
  readonly fileId: string
  readonly byteLength: number
  readonly type: 'jpeg' | 'png'
  readonly check: PhotoCheck
  /** WeChat's name of the check it is still working on; absent when it could not be asked. */
  readonly traceId?: string
  readonly timesAsked: number
  /** Epoch ms; when no answer has come by then, WeChat is asked once more. */
  readonly askAgainAt: number
  /** Epoch ms; the clock then looks whether a request uses the photo. Absent once one does. */
  readonly tidyAt?: number
}

/** After compression on the phone; the server takes no more. */
export const PHOTO_MAX_BYTES = 2 * 1024 * 1024
/** Three photos a request. */
export const PHOTOS_MAX = 3

const DAY_MS = 24 * 60 * 60 * 1000
/** A photo can be put into a request this long after it was sent. */
export const PHOTO_USABLE_MS = 7 * DAY_MS
/** A photo that nobody used is removed; a day after the last moment it could have been, so that the two never meet. */
export const PHOTO_TIDY_AFTER_MS = 8 * DAY_MS
