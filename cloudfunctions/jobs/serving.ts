import { noticesOf } from '../../shared/requests/notices'
import type { Serving } from '../kernel/serve'
import type { Services } from '../kernel/services'
import { teller } from '../kernel/tellers'
import { robotUrls } from '../network/robot-url'
import { requests } from '../requests/requests-store'

/** What both functions share: whose facts are told to whom, and where a station's group listens. */
export function servingWith(services: Services): Serving {
  return { services, tellers: [teller(requests, noticesOf)], robotUrlOf: robotUrls(services) }
}
