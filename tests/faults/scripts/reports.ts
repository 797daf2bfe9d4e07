import { joinReport, reportHazard } from '../../../shared/requests/contract'
import type { Request } from '../../../shared/requests/model'
import { chen, fenglin, MONDAY, wang } from '../../world/people'
import { aHazard, aReport } from '../../world/reports'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

/** Its clock stands, so that nothing but the joining happens in the hour that passes. */
const quiet = aHazard({ clock: { startedAt: MONDAY, spentMinutes: 0, told: [] } })

const joinedBy = (after: Aftermath, field: 'joinerIds' | 'partyIds') =>
  (after.all('requests') as readonly object[] as readonly Request[])
    .flatMap((request) => request[field])
    .filter((id) => id === wang.id).length

export const reportsScripts: readonly Script[] = [
  script(reportHazard, {
    by: wang,
    input: aReport(),
    effects: (after) => ({
      requests: after.all('requests').length,
      submitted: told(after, 'requests', 'request.submitted'),
      worker: count(after, 'notices', { personId: chen.id, fact: 'request.assigned' }),
      group: count(after, 'notices', { personId: `robot:${fenglin}`, fact: 'request.assigned' }),
    }),
  }),
  script(joinReport, {
    by: wang,
    input: { id: 'rlid' },
    given: { documents: { requests: [quiet] } },
    effects: (after) => ({
      joined: told(after, 'requests', 'request.joined'),
      joiner: joinedBy(after, 'joinerIds'),
      party: joinedBy(after, 'partyIds'),
    }),
  }),
]
