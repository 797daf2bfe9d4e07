import { stationsOf } from '../../shared/people/rules'
import { circlesOf } from '../../shared/requests/circles'
import { handOverRequest } from '../../shared/requests/contract'
import { handOver } from '../../shared/requests/desk-rules'
import { staffAt } from '../../shared/requests/staff'
import { accounts } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { foldedWords, lineOf } from './writing'

/** The colleague's post is read afresh: a request must not go to somebody who has just left. */
export const handOverRequestHandler = handle(handOverRequest, async (asked) => {
  const { id, accountId, words } = asked.input
  const stationIds = isIn(stationsOf(asked.actor.posts, ['worker', 'head']))
  const [colleague] = await asked.store.find(accounts, { _id: accountId, stationIds }, { limit: 1 })
  const line = words === undefined ? undefined : lineOf(asked.command, 'note', foldedWords(asked, words, id))
  return actAsStaff(asked, (request, act) => {
    const posts = colleague?.posts ?? []
    const assignee = staffAt(request.stationId, accountId, posts)
    return handOver(request, act, assignee && { assignee, circles: circlesOf(posts) }, line)
  })
})
