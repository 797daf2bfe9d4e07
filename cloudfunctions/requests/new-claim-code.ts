import { isRefused, refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { renewClaim } from '../../shared/requests/claim-rules'
import { newClaimCode } from '../../shared/requests/contract'
import type { Request } from '../../shared/requests/model'
import type { Actor } from '../kernel/actor'
import type { Scope } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { findAccount } from '../people/people-store'
import { claimCode, claimHash } from './claim-code'
import { desk, own, partiesFor, requests } from './requests-store'

/** By whoever filed it; else by the station, for which the account is read. */
export const newClaimCodeHandler = handle(newClaimCode, async ({ input, actor, store, vault, command }) => {
  const code = claimCode(vault, command)
  const renew = (by: Pick<Actor, 'id' | 'posts'>, scope: Scope<Request>) =>
    store.revise(requests, input.id, scope, command, {
      decide: (request) => renewClaim(request, { parties: partiesFor(by, request) }, claimHash(vault, code)),
      reply: ({ _id: id }) => ({ id }),
    })
  const byAuthor = await renew(actor, own(actor))
  if (!isRefused(byAuthor)) return { ...byAuthor, claimCode: code }
  if (byAuthor.refused !== 'not_found') return byAuthor
  const posts = (await findAccount(store, actor))?.posts ?? []
  if (stationsOf(posts, ['worker', 'head']).length === 0) return refuse('not_found')
  const byStaff = await renew({ id: actor.id, posts }, desk({ posts }))
  return isRefused(byStaff) ? byStaff : { ...byStaff, claimCode: code }
})
