import { isRefused, refuse } from '../../shared/kernel/refusal'
import { isOpen } from '../../shared/people/rules'
import { fileAsCommittee } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { routeFor } from '../network/directory'
import { fileNeed } from './file-need'

/** A neighbour's need, in the name of the residents' committee. */
export const fileAsCommitteeHandler = handle(fileAsCommittee, async (asked) => {
  const { actor, input } = asked
  const placed = await routeFor(asked, input.place.communityCode, input.kind)
  if (isRefused(placed)) return placed
  const post = actor.posts.find(
    (one) => isOpen(one) && one.role === 'committee' && one.stationId === placed.station._id,
  )
  if (post === undefined) return refuse('requests.other_station')
  const filedBy = { accountId: actor.id, displayName: post.displayName, as: 'committee' } as const
  return fileNeed(asked, placed, { forWhom: 'neighbour', filedBy })
})
