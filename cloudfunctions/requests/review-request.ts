import { reviewRequest } from '../../shared/requests/contract'
import { review } from '../../shared/requests/review-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'

export const reviewRequestHandler = handle(reviewRequest, (asked) => {
  const { piece, decision } = asked.input
  return actAsStaff(asked, (request, act) => review(request, act, piece, decision))
})
