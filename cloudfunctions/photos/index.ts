import type { Handler } from '../kernel/handle'
import { addPhotoHandler } from './add-photo'

export const photosHandlers: readonly Handler[] = [addPhotoHandler]
