import type { Session } from '../../shared/activities/model'
import { whyNotFollowed } from '../../shared/activities/follower-rules'
import { followEntry } from '../../shared/activities/sign-up-contract'
import { refuse } from '../../shared/kernel/refusal'
import { and, neq } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { sessions } from './activities-store'
import { readInvite } from './keys'

/** Of two to whom the card came, the first one. */
export const followEntryHandler = handle(followEntry, async ({ input, actor, store, vault, command }) => {
  const invited = readInvite(vault, input.id, input.invite)
  if (invited === undefined) return refuse('not_found')
  const { entryId, key } = invited
  return store.race(sessions, input.id, { _id: input.id }, command, {
    when: and<Session>({ status: 'open', roster: key }, { 'followers.entryId': neq(entryId) }),
    change: { push: { followers: [{ entryId, personId: actor.id }] } },
    facts: [{ fact: 'session.followed', detail: { entryIds: [entryId] } }],
    isUntold: true,
    lost: (session) => whyNotFollowed(session, invited),
    reply: ({ _id: id }) => ({ id }),
  })
})
