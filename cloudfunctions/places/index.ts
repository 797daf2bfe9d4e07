import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { addPlacesHandler } from './add-places'
import { getPlaceHandler } from './get-place'
import { getPlacesPosterHandler } from './get-places-poster'
import { tidyPosters } from './lend-poster'
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

/** What the clock does to them. */
export const placesJobs: readonly Job[] = [{ name: 'posters', run: tidyPosters }]
