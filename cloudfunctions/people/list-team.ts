import { refuse } from '../../shared/kernel/refusal'
import { listTeam } from '../../shared/people/contract'
import { canSeeTeam, isOpen } from '../../shared/people/rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { requests } from '../requests/requests-store'

/** Heads first, then by working name; whoever holds two posts here stands there twice. */
export const listTeamHandler = handle(listTeam, async ({ input: { stationId }, actor, store }) => {
  if (!canSeeTeam(actor.posts, stationId)) return refuse('not_found')
  const people = await store.find(accounts, { stationIds: stationId }, { limit: 200 })
  const open = await store.countBy(requests, { stationId, isOpen: true }, 'assignee.accountId')
  const members = people.flatMap(({ _id: accountId, posts }) =>
    posts
      .filter((post) => isOpen(post) && post.stationId === stationId)
      .map((post) => ({ accountId, post, openRequests: open.get(accountId) ?? 0 })),
  )
  const rank = ({ post }: (typeof members)[number]) => (post.role === 'head' ? 0 : 1)
  members.sort((a, b) => rank(a) - rank(b) || a.post.displayName.localeCompare(b.post.displayName, 'zh'))
  return { members }
})
