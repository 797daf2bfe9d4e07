import { activitiesHandlers } from '../activities/index'
import { attendancesHandlers } from '../attendances/index'
import { certificatesHandlers } from '../certificates/index'
import { coursesHandlers } from '../courses/index'
import { dutyHandlers } from '../duty/index'
import { errandsHandlers } from '../errands/index'
import { inboxHandlers } from '../inbox/index'
import { networkHandlers } from '../network/index'
import { peopleHandlers } from '../people/index'
import { photosHandlers } from '../photos/index'
import { placesHandlers } from '../places/index'
import { referralsHandlers } from '../referrals/index'
import { requestsHandlers } from '../requests/index'
import { rewardsHandlers } from '../rewards/index'
import { teamsHandlers } from '../teams/index'
import { timebankHandlers } from '../timebank/index'
import { wishesHandlers } from '../wishes/index'
import { fundsHandlers } from '../funds/index'
import { grantsHandlers } from '../grants/index'
import { goodsHandlers } from '../goods/index'
import { volunteersHandlers } from '../volunteers/index'
import type { Handler } from '../kernel/handle'

/** Everything that people can call. */
export const handlers: readonly Handler[] = [
  ...activitiesHandlers,
  ...attendancesHandlers,
  ...certificatesHandlers,
  ...coursesHandlers,
  ...dutyHandlers,
  ...errandsHandlers,
  ...inboxHandlers,
  ...networkHandlers,
  ...peopleHandlers,
  ...photosHandlers,
  ...placesHandlers,
  ...referralsHandlers,
  ...requestsHandlers,
  ...rewardsHandlers,
  ...teamsHandlers,
  ...timebankHandlers,
  ...volunteersHandlers,
  ...wishesHandlers,
  ...fundsHandlers,
  ...grantsHandlers,
  ...goodsHandlers,
]
