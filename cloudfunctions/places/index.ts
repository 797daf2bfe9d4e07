import type { Handler } from '../kernel/handle'
import { addPlacesHandler } from './add-places'
import { getPlaceHandler } from './get-place'
import { getPlacesPosterHandler } from './get-places-poster'
import { listPlacesHandler } from './list-places'
import { renamePlaceHandler } from './rename-place'
import { retirePlaceHandler } from './retire-place'

export const placesHandlers: readonly Handler[] = [
  addPlacesHandler,
  renamePlaceHandler,
  retirePlaceHandler,
  listPlacesHandler,
  getPlaceHandler,
  getPlacesPosterHandler,
]
