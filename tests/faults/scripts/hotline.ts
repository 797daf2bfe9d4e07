import { claimHash } from '../../../cloudfunctions/requests/claim-code'
import * as contracts from '../../../shared/requests/contract'
import { clockSteps } from '../../../shared/requests/model'
import { accountsOfHotline, min, zhang } from '../../world/hotline'
import { chen, communities, fenglin, MONDAY, vault, wang, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'rlamp'
const code = 'ABCD2345'
const words = '问什么时候来'
/** Its clock has said all it has to say: what is swept here is the command, not the reminders. */
const clock = { startedAt: MONDAY, runningSince: MONDAY, spentMinutes: 0, told: clockSteps }
const forMother = aRequest({
  clock,
  authorId: min.id,
  forWhom: 'relative',
  claimHash: claimHash(vault, code),
})

function once(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'requests', fact),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}
const opened = (after: Aftermath) => ({ opened: told(after, 'accounts', 'claim.opened') })

export const hotlineScripts: readonly Script[] = [
  script(contracts.takeCall, {
    by: chen,
    input: {
      ...{ line: 'station', outcome: 'filed', kind: 'care', urgency: 'urgent', isCrisis: true },
      ...{
        words: '摔倒了起不来',
        note: '一个人在家',
        caller: { calledName: '王奶奶', phone: '13800000000' },
      },
    },
    effects: (after) => ({
      ...once('request.crisis', zhou.id, `robot:${fenglin}`)(after),
      requests: after.all('requests').length,
      submitted: told(after, 'requests', 'request.submitted'),
    }),
  }),
  script(contracts.addCall, {
    by: chen,
    input: { id, words, isCrisis: true },
    given: { documents: { requests: [aRequest({ clock, status: 'working' })] } },
    effects: (after) => ({
      ...once('request.crisis', zhou.id, `robot:${fenglin}`)(after),
      called: told(after, 'requests', 'request.called'),
      talk: after.all('requests').flatMap((request) => request['talk'] as readonly unknown[]).length,
    }),
  }),
  script(contracts.confirmFor, {
    by: chen,
    input: { id, words },
    given: {
      documents: {
        requests: [aRequest({ authorId: '', subjectId: wang.id, status: 'resolved', closedAt: 0 })],
      },
    },
    effects: once('request.confirmed_for', wang.id),
  }),
  script(contracts.fileAsCommittee, {
    by: zhang,
    input: {
      ...{ kind: 'repair', words: '灯坏了', photoIds: [], reachable: 'any', urgency: 'normal' },
      contact: { calledName: '王奶奶' },
      place: { communityCode: communities.fenglinli, building: '3 号楼' },
    },
    given: { documents: { accounts: accountsOfHotline } },
    effects: (after) => ({
      ...once('request.assigned', chen.id, `robot:${fenglin}`)(after),
      requests: count(after, 'requests', { authorId: zhang.id }),
    }),
  }),
  script(contracts.openClaim, {
    by: wang,
    input: { code },
    given: { documents: { requests: [forMother] } },
    effects: opened,
  }),
  script(contracts.claimRequest, {
    by: wang,
    input: { code },
    given: { documents: { requests: [forMother] } },
    effects: (after) => ({
      ...once('request.claimed', min.id, chen.id)(after),
      ...opened(after),
      hers: count(after, 'requests', { subjectId: wang.id }),
    }),
  }),
  script(contracts.newClaimCode, {
    by: min,
    input: { id },
    given: { documents: { requests: [forMother] } },
    effects: once('request.claim_renewed'),
  }),
  script(contracts.revokeRequest, {
    by: wang,
    input: { id },
    given: {
      documents: {
        requests: [{ ...forMother, ...aRequest({ clock, authorId: min.id, subjectId: wang.id }) }],
      },
    },
    effects: once('request.revoked', min.id, chen.id),
  }),
]
