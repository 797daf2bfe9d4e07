import { command } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'

/** Sends one photo: its bytes as base64. Place, time and camera are removed. Refusals: photos.wrong_type, photos.too_large. */
export const addPhoto = command('photos.add', {
  permit: 'self',
  input: z.object({ base64: z.base64().check(z.minLength(1), z.maxLength(5_600_000)) }),
  output: z.object({ id: Id }),
})
