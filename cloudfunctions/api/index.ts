import { inboxHandlers } from '../inbox/index'
import { serve } from '../kernel/serve'
import { openServices } from '../kernel/services'
import { networkHandlers } from '../network/index'
import { peopleHandlers } from '../people/index'
import { photosHandlers } from '../photos/index'
import { requestsHandlers } from '../requests/index'
import { servingWith } from '../jobs/serving'

/** The function that people call. */
export const main = serve(
  [...requestsHandlers, ...inboxHandlers, ...peopleHandlers, ...networkHandlers, ...photosHandlers],
  servingWith(openServices(process.env)),
)
