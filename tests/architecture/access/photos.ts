import { smallJpeg } from '../../cloudfunctions/photos/photo-bytes'
import { type ContextAccess, everyone } from './cells'

export const photosAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'photos.add': everyone,
  },
  scenes: {
    'photos.add': [() => ({ base64: smallJpeg.toString('base64') })],
  },
}
