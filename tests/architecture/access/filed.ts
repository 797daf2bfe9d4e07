import { callerHash } from '../../../cloudfunctions/requests/caller-hash'
import { claimHash } from '../../../cloudfunctions/requests/claim-code'
import { withFlags } from '../../../shared/requests/flags'
import type { Request } from '../../../shared/requests/model'
import { vault } from '../../world/people'
import { aRequest } from '../../world/requests'
import {
  among,
  atDesk,
  type Cells,
  type ContextAccess,
  desk,
  elsewhere,
  everyone,
  all,
  handling,
  here,
  none,
  onlyOwn,
  onRequest,
  type Target,
  words,
} from './cells'

const need = { kind: 'policy', urgency: 'normal', words } as const
const called = { line: 'station', outcome: 'filed', isCrisis: false } as const
const committee: Cells = ['committee', 'committee', 'committee', 'committee', none]

const code = ({ own }: Target) => ({ code: own['code'] })
/** The request that was put there for it. */
const filed =
  (more: object = {}) =>
  ({ own, requestId }: Target) => ({ id: own['filed'] ?? requestId, ...more })

/** What comes by telephone, and what somebody files for somebody else. */
export const filedAccess: Required<ContextAccess> = {
  access: {
    'requests.takeCall': atDesk,
    'requests.addCall': among,
    'requests.confirmFor': handling,
    'requests.findCallers': atDesk,
    'requests.fileAsCommittee': committee,
    'requests.openClaim': everyone,
    'requests.claim': everyone,
    'requests.newClaimCode': [all, desk, 'head (worker)', none, none],
    'requests.revoke': onlyOwn,
  },
  shown: { 'requests.findCallers': [none, desk, desk, none, none] },
  scenes: {
    'requests.takeCall': [() => ({ ...called, ...need })],
    'requests.addCall': [onRequest({ words })],
    'requests.confirmFor': [filed({ words })],
    'requests.findCallers': [({ own }) => ({ last4: own['last4'] })],
    'requests.fileAsCommittee': [
      ({ own }) => ({
        ...{ ...need, photoIds: [], reachable: 'any', contact: { calledName: '王奶奶' } },
        place: { communityCode: own['community'], building: '3 号楼' },
      }),
    ],
    'requests.openClaim': [code],
    'requests.claim': [code],
    'requests.newClaimCode': [filed()],
    'requests.revoke': [filed()],
  },
  stage: async ({ contract, relation, number, callerId, authorId, assigneeId, put }) => {
    if (contract === 'requests.fileAsCommittee') {
      const isElsewhere = relation === 'own' || relation === 'other'
      return { community: (isElsewhere ? elsewhere : here).community }
    }
    const digits = String(number).padStart(4, '0')
    const given: Readonly<Record<string, Partial<Request>>> = {
      'requests.confirmFor': { authorId: '', status: 'resolved' },
      'requests.findCallers': { authorId: '', callerHash: callerHash(vault, here.station, digits) },
      'requests.openClaim': { authorId: 'afiler', claimHash: claimHash(vault, `BBBB${digits}`) },
      'requests.claim': { authorId: 'afiler', claimHash: claimHash(vault, `BBBB${digits}`) },
      'requests.newClaimCode': { authorId, forWhom: 'relative' },
      'requests.revoke': { authorId: 'afiler', subjectId: relation === 'own' ? callerId : 'asubject' },
    }
    const over = given[contract]
    if (over === undefined) return {}
    const _id = `rfiled${number}`
    const assignee = { accountId: assigneeId, displayName: '陈禾' }
    const request = aRequest({ _id, stationId: here.station, assignee, ...over })
    await put('requests', withFlags(request))
    return { filed: _id, last4: digits, code: `BBBB${digits}` }
  },
}
