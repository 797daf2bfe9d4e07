import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import type { World } from '../../world/world'

/** The clock comes by a minute later: whatever is left to tell or to follow is done. */
export async function sweep(world: World): Promise<void> {
  world.pass(60_000)
  await sweepUnsent({
    ...{ services: world.services, tellers, robotUrlOf: () => Promise.resolve(undefined) },
    ...{ until: performance.now() + 20_000, requestId: 'sweep' },
  })
}
