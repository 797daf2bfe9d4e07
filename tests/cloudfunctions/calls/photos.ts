import { wang } from '../../world/people'
import { smallJpeg } from '../photos/photo-bytes'
import type { ContextCalls } from './call-world'

export const photosCalls = (): ContextCalls => ({
  scripts: {
    'photos.add': [() => wang, () => ({ base64: smallJpeg.toString('base64') })],
  },
  table: `
photos.add               4      0         0         0        4
`,
})
