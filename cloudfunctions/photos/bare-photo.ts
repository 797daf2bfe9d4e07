import { acceptPhoto } from '../../shared/photos/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { bareJpeg } from './bare-jpeg'
import { barePng } from './bare-png'

/**
 * The photo without place, time and camera, or why it is none. The turn of a photo is written in what is removed: the
 * phone turns the pixels themselves upright before it sends them.
 */
export function barePhoto(file: Buffer) {
  const type = acceptPhoto(file, file.length)
  if (isRefused(type)) return type
  const bytes = type === 'jpeg' ? bareJpeg(file) : barePng(file)
  return bytes === undefined ? refuse('photos.incomplete') : { type, bytes }
}
