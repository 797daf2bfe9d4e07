import { isRefused } from '../../shared/kernel/refusal'
import { reportHazard } from '../../shared/requests/contract'
import { submit } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { routeFor } from '../network/directory'
import { movedTo } from './acting'
import { takePhotos } from './request-photos'
import { requests } from './requests-store'
import { spotDraftOf } from './spot-draft'

export const reportHazardHandler = handle(reportHazard, async (asked) => {
  const { input, command, store } = asked
  const id = idOf(requests, command)
  const placed = await routeFor(asked, input.communityCode, 'hazard')
  if (isRefused(placed)) return placed
  const photoIds = await takePhotos(asked, input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const draft = await spotDraftOf(asked, id, placed, photoIds)
  const { next, facts } = submit(draft, placed.route, placed.assignee, asked.at)
  return store.create(requests, command, { fields: next, facts, reply: movedTo })
})
