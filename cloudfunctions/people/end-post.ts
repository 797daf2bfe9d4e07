import { endPost } from '../../shared/people/contract'
import { endPost as end } from '../../shared/people/post-rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { requests } from '../requests/requests-store'

/**
 * A request that is routed to the person between the count and the write is not lost: the clock gives what lies with an
 * ended post to somebody else.
 */
export const endPostHandler = handle(endPost, async ({ input, actor, at, store, command }) => {
  const { accountId, postId } = input
  const onDesk = { 'assignee.accountId': accountId, isOpen: true }
  const open = await store.countBy(requests, onDesk, 'stationId')
  const by = { accountId: actor.id, posts: actor.posts }
  return store.revise(accounts, accountId, { 'posts.id': postId }, command, {
    decide: (account) => end(account, postId, by, open, at),
    reply: () => ({ id: accountId }),
  })
})
