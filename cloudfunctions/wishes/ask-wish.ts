import { isRefused } from '../../shared/kernel/refusal'
import { askWish } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { routeFor } from '../network/directory'
import { fileWish } from './file-wish'

/** It lies with whoever would bring goods to this community. */
export const askWishHandler = handle(askWish, async (asked) => {
  const placed = await routeFor(asked, asked.input.communityCode, 'goods')
  if (isRefused(placed)) return placed
  const { station, assignee } = placed
  const keeper = assignee === undefined ? {} : { keeperId: assignee.accountId }
  return fileWish(asked, station, { applicantId: asked.actor.id, ...keeper })
})
