import { claimRequest } from '../../shared/requests/contract'
import { claim } from '../../shared/requests/claim-rules'
import { handle } from '../kernel/handle'
import { movedTo } from './acting'
import { claimHash, withClaimCode } from './claim-code'
import { requests } from './requests-store'

/** Put in once more by the same person it is hers already; the condition in the write lets only one person have it. */
export const claimRequestHandler = handle(claimRequest, (asked) => {
  const { actor, vault, command, input } = asked
  return withClaimCode(asked, input.code, (t, found) => {
    if (found.subjectId === actor.id) return Promise.resolve(movedTo(found))
    const scope = { claimHash: claimHash(vault, input.code) }
    return t.revise(requests, found._id, scope, command, {
      decide: (request) => claim(request, actor.id),
      reply: movedTo,
    })
  })
})
