import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { tellAgreements } from '../../../cloudfunctions/teams/tell-agreements'
import type { World } from '../../world/world'

/** A minute of the clock: what teams have to say, and then the telling of it. */
export async function runJob({ services, pass }: World): Promise<void> {
  await tellAgreements(services)
  pass(60_000)
  await sweepUnsent({
    ...{ services, tellers, robotUrlOf: () => Promise.resolve(undefined) },
    ...{ until: performance.now() + 5000, requestId: 'round' },
  })
}
