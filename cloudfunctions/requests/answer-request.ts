import { isRefused } from '../../shared/kernel/refusal'
import { answerRequest } from '../../shared/requests/contract'
import { answer } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { actAsAuthor } from './acting'
import { takePhotos } from './request-photos'
import { checkedWords, lineOf } from './writing'

export const answerRequestHandler = handle(answerRequest, async (asked) => {
  const { id, words } = asked.input
  const photoIds = await takePhotos(asked, asked.input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const line = lineOf(asked.command, 'answer', await checkedWords(asked, words, id), photoIds)
  return actAsAuthor(asked, (request, act) => answer(request, act, line))
})
