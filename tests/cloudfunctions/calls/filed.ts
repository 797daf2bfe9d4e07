import { callerHash } from '../../../cloudfunctions/requests/caller-hash'
import { claimHash } from '../../../cloudfunctions/requests/claim-code'
import { accountsOfHotline, min, zhang } from '../../world/hotline'
import { chen, fenglin, vault, wang } from '../../world/people'
import { aNeed } from '../requests/needs'
import type { CallWorld, ContextCalls } from './call-world'

export const filedCalls = ({ world, next, kept, on }: CallWorld): ContextCalls => {
  const { forWhom: _, ...need } = aNeed()
  const words = { words: '问什么时候来' }
  const code = async () => {
    const written = `ABCDEF${next().slice(-2)}`
    await kept({ authorId: min.id, forWhom: 'relative', claimHash: claimHash(vault, written) })
    return { code: written }
  }
  let isOpen = false
  const withCommittee = async () => {
    if (!isOpen) for (const account of accountsOfHotline) await world.insert('accounts', account)
    isOpen = true
    return need
  }
  return {
    scripts: {
      'requests.takeCall': [
        () => chen,
        () => ({
          ...{ line: 'station', outcome: 'filed', kind: 'policy', urgency: 'normal', isCrisis: false },
          ...{ words: '问高龄补贴怎么办', caller: { calledName: '王奶奶', phone: '13800000000' } },
        }),
      ],
      'requests.addCall': [() => chen, on({ status: 'working' }, words)],
      'requests.confirmFor': [() => chen, on({ authorId: '', status: 'resolved' }, words)],
      'requests.findCallers': [
        () => chen,
        async () => {
          await kept({ callerHash: callerHash(vault, fenglin, '0042') })
          return { last4: '0042' }
        },
      ],
      'requests.fileAsCommittee': [() => zhang, withCommittee],
      'requests.openClaim': [() => wang, code],
      'requests.claim': [() => wang, code],
      'requests.newClaimCode': [() => wang, on({ forWhom: 'relative' })],
      'requests.revoke': [() => wang, on({ authorId: min.id, subjectId: wang.id })],
    },
    table: `
requests.takeCall        3      2         1         0        0
requests.addCall         3      2         1         0        0
requests.confirmFor      3      2         1         0        0
requests.findCallers     2      1         1         0        0
requests.fileAsCommittee 5      2         2         1        0
requests.openClaim       5      1         2         0        2
requests.claim          12      4         4         2        2
requests.newClaimCode    2      2         0         0        0
requests.revoke          7      3         2         2        0
`,
  }
}
