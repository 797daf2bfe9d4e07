import { command } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'

/**
 * Sends one photo: its bytes as base64, upright (the turn that a camera only notes beside the pixels is lost). Place, time
 * and camera are removed. Refusals: photos.wrong_type, photos.too_large, photos.incomplete.
 */
export const addPhoto = command('photos.add', {
  permit: 'self',
  // No longest length: what the platform lets through (6 MB) is answered with photos.too_large, which says what to do.
  input: z.object({ base64: z.base64().check(z.minLength(1)) }),
  output: z.object({ id: Id }),
})
