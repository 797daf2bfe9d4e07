import { dutyJobs } from '../duty/index'
import { errandsJobs } from '../errands/index'
import { placesJobs } from '../places/index'
import { referralsJobs } from '../referrals/index'
import { requestsJobs } from '../requests/index'
import { volunteersJobs } from '../volunteers/index'
import type { Job } from '../kernel/serve-jobs'
import { tendPhotos } from '../photos/tend-photos'

/** Everything that the clock does, in this order. */
export const jobs: readonly Job[] = [
  { name: 'photos', run: tendPhotos },
  ...requestsJobs,
  ...dutyJobs,
  ...volunteersJobs,
  ...errandsJobs,
  ...referralsJobs,
  ...placesJobs,
]
