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
  /** WeChat's name of the check it is still working on. */
  readonly traceId?: string
  readonly checkAskedAt?: number
  /** The request it belongs to, once one has been submitted with it. */
  readonly requestId?: string
}

/** After compression on the phone; the server takes no more. */
export const PHOTO_MAX_BYTES = 2 * 1024 * 1024
/** Three photos a request. */
export const PHOTOS_MAX = 3
