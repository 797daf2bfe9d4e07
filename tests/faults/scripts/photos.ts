import { addPhoto } from '../../../shared/photos/contract'
import { smallJpeg } from '../../cloudfunctions/photos/photo-bytes'
import { wang } from '../../world/people'
import { script, type Script } from '../script'

export const photosScripts: readonly Script[] = [
  script(addPhoto, {
    by: wang,
    input: { base64: smallJpeg.toString('base64') },
    effects: (after) => ({ photos: after.all('photos').length, files: after.files.length }),
  }),
]
