import type { Serving } from '../kernel/serve'
import type { Services } from '../kernel/services'
import { robotUrls } from '../network/robot-url'
import { tellers } from './tellers'

/** What both functions share: whose facts are told to whom, and where a station's group listens. */
export function servingWith(services: Services): Serving {
  return { services, tellers, robotUrlOf: robotUrls(services) }
}
