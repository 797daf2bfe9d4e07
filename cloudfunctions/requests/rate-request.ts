import { rateRequest } from '../../shared/requests/contract'
import { rate } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { actAsAuthor } from './acting'
import { checkedWords } from './writing'

export const rateRequestHandler = handle(rateRequest, async (asked) => {
  const { id, stars, comment } = asked.input
  const given = comment === undefined ? { stars } : { stars, comment: await checkedWords(asked, comment, id) }
  return actAsAuthor(asked, (request, act) => rate(request, act, given))
})
