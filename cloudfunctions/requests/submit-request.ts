import { isRefused } from '../../shared/kernel/refusal'
import { submitRequest } from '../../shared/requests/contract'
import { submit } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { routeFor } from '../network/directory'
import { movedTo } from './acting'
import { draftOf } from './draft'
import { takePhotos } from './request-photos'
import { requests } from './requests-store'
import { checkedWords } from './writing'

export const submitRequestHandler = handle(submitRequest, async (asked) => {
  const { input, command, store } = asked
  const id = idOf(requests, command)
  const placed = await routeFor(asked, input.place.communityCode)
  if (isRefused(placed)) return placed
  const photoIds = await takePhotos(asked, input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const draft = draftOf(asked, id, placed, { photoIds, text: await checkedWords(asked, input.words, id) })
  const { next, facts } = submit(draft, placed.route, placed.assignee, asked.at)
  return store.create(requests, command, { fields: next, facts, reply: movedTo })
})
