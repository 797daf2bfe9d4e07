import { setDesks } from '../../shared/people/contract'
import { setDesks as set } from '../../shared/people/post-rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'

export const setDesksHandler = handle(setDesks, ({ input, actor, store, command }) => {
  const { accountId, postId, desks } = input
  return store.revise(accounts, accountId, { 'posts.id': postId }, command, {
    decide: (account) => set(account, postId, actor.posts, desks),
    reply: () => ({ id: accountId }),
  })
})
