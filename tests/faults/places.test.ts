import { placesScripts } from './scripts/places'
import { sweepAll } from './sweeping'

sweepAll(placesScripts)
