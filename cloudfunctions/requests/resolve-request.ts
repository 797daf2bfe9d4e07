import { resolveRequest } from '../../shared/requests/contract'
import { resolve } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { checkedWords } from './writing'

export const resolveRequestHandler = handle(resolveRequest, async (asked) => {
  const result = await checkedWords(asked, asked.input.result, asked.input.id)
  return actAsStaff(asked, (request, act) => resolve(request, act, result, asked.input.code))
})
