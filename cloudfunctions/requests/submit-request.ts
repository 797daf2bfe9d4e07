import { isRefused } from '../../shared/kernel/refusal'
import { submitRequest } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { routeFor } from '../network/directory'
import { fileNeed } from './file-need'

export const submitRequestHandler = handle(submitRequest, async (asked) => {
  const { kind, place, forWhom } = asked.input
  const placed = await routeFor(asked, place.communityCode, kind)
  return isRefused(placed) ? placed : fileNeed(asked, placed, { forWhom })
})
