import { activitiesJobs } from '../activities/index'
import { attendancesJobs } from '../attendances/index'
import { coursesJobs } from '../courses/index'
import { rewardsJobs } from '../rewards/index'
import { teamsJobs } from '../teams/index'
import { timebankJobs } from '../timebank/index'
import { dutyJobs } from '../duty/index'
import { errandsJobs } from '../errands/index'
import { tidyLentFiles } from '../kernel/lend-file'
import { referralsJobs } from '../referrals/index'
import { requestsJobs } from '../requests/index'
import { wishesJobs } from '../wishes/index'
import { fundsJobs } from '../funds/index'
import { grantsJobs } from '../grants/index'
import { goodsJobs } from '../goods/index'
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
  ...activitiesJobs,
  ...attendancesJobs,
  ...coursesJobs,
  ...rewardsJobs,
  ...teamsJobs,
  ...timebankJobs,
  ...wishesJobs,
  ...fundsJobs,
  ...grantsJobs,
  ...goodsJobs,
  { name: 'lent files', run: tidyLentFiles },
]
