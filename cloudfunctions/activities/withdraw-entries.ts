import type { Session } from '../../shared/activities/model'
import { withdrawEntries } from '../../shared/activities/sign-up-contract'
import { whyNotOut } from '../../shared/activities/sign-up-rules'
import { refuse } from '../../shared/kernel/refusal'
import { and, gt } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { sessions } from './activities-store'
import { pullOf, readTicket } from './keys'

/** One write takes them out of the line; whoever waited behind them moves up by it, and is told by what follows. */
export const withdrawEntriesHandler = handle(withdrawEntries, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const read = input.tickets.map((ticket) => readTicket(vault, input.id, actor.id, ticket))
  const leaving = read.filter((one) => one !== undefined)
  if (leaving.length < read.length) return refuse('not_found')
  const keys = leaving.map(({ key }) => key)
  return store.race(sessions, input.id, { _id: input.id }, command, {
    when: and<Session>({ status: 'open', withdrawUntil: gt(at) }, ...keys.map((key) => ({ roster: key }))),
    change: pullOf(leaving),
    facts: [{ fact: 'session.withdrawn', detail: { left: leaving.map(({ entryId }) => entryId) } }],
    lost: (session) => whyNotOut(session, keys, at),
    reply: ({ _id: id }) => ({ id }),
  })
})
