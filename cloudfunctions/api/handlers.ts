import { dutyHandlers } from '../duty/index'
import { errandsHandlers } from '../errands/index'
import { inboxHandlers } from '../inbox/index'
import { networkHandlers } from '../network/index'
import { peopleHandlers } from '../people/index'
import { photosHandlers } from '../photos/index'
import { placesHandlers } from '../places/index'
import { referralsHandlers } from '../referrals/index'
import { requestsHandlers } from '../requests/index'
import { volunteersHandlers } from '../volunteers/index'
import type { Handler } from '../kernel/handle'

/** Everything that people can call. */
export const handlers: readonly Handler[] = [
  ...dutyHandlers,
  ...errandsHandlers,
  ...inboxHandlers,
  ...networkHandlers,
  ...peopleHandlers,
  ...photosHandlers,
  ...placesHandlers,
  ...referralsHandlers,
  ...requestsHandlers,
  ...volunteersHandlers,
]
