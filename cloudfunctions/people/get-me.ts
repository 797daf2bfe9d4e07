import { getMe } from '../../shared/people/contract'
import { isOpen, rolesOf } from '../../shared/people/rules'
import { handle } from '../kernel/handle'
import { blankAccount, findAccount, openProfile } from './people-store'

export const getMeHandler = handle(getMe, async ({ actor, store, vault }) => {
  const account = await findAccount(store, actor)
  const { posts, consents } = account ?? blankAccount(actor.openid)
  return {
    id: actor.id,
    profile: account && openProfile(vault, account),
    roles: [...rolesOf(posts)],
    posts: posts.filter(isOpen),
    consents: { ...consents },
  }
})
