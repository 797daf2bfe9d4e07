import { joinReport, reportHazard } from '../../../shared/requests/contract'
import type { Request } from '../../../shared/requests/model'
import { chen, fenglin, wang } from '../../world/people'
import { aHazard, aReport } from '../../world/reports'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

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
    given: { documents: { requests: [aHazard()] } },
    effects: (after) => ({
      joined: told(after, 'requests', 'request.joined'),
      joiner: joinedBy(after, 'joinerIds'),
      party: joinedBy(after, 'partyIds'),
    }),
  }),
]
