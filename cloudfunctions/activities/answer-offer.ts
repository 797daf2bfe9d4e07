import type { Session } from '../../shared/activities/model'
import { answerOffer } from '../../shared/activities/sign-up-contract'
import { whyNotAnswered } from '../../shared/activities/sign-up-rules'
import { refuse } from '../../shared/kernel/refusal'
import { and, neq } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { sessions } from './activities-store'
import { pullOf, readTicket } from './keys'

/** Yes: the seat is hers. No: it goes on to the next, like any stepping back. */
export const answerOfferHandler = handle(answerOffer, async (asked) => {
  const { input, actor, store, vault, command } = asked
  const ticket = readTicket(vault, input.id, actor.id, input.ticket)
  if (ticket === undefined) return refuse('not_found')
  const { entryId, key } = ticket
  return store.race(sessions, input.id, { _id: input.id }, command, {
    when: and<Session>(
      { status: 'open', roster: key, 'offers.entryId': entryId },
      { accepted: neq(entryId) },
    ),
    ...(input.isComing
      ? {
          change: { push: { accepted: [entryId] } },
          facts: [{ fact: 'session.accepted', detail: { entryIds: [entryId] } }],
          isUntold: true,
        }
      : {
          change: pullOf([ticket]),
          facts: [{ fact: 'session.declined', detail: { left: [entryId] } }],
        }),
    lost: (session) => whyNotAnswered(session, ticket),
    reply: ({ _id: id }) => ({ id }),
  })
})
