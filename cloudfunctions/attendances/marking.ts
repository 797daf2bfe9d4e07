import { activeEntries, waitingPlace } from '../../shared/activities/lines'
import type { Mark, Session } from '../../shared/activities/model'
import { markKey, markOf } from '../../shared/attendances/came'
import type { checkIn } from '../../shared/attendances/contract'
import {
  checkMoment,
  markedFact,
  markFor,
  mark,
  SENT_WITHIN_MS,
  servedBy,
  whyNoneMarked,
} from '../../shared/attendances/mark-rules'
import type { Marked } from '../../shared/attendances/views'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { organisedBy, sessions } from '../activities/activities-store'
import { and, type Condition, neq } from '../kernel/condition'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { momentOf } from './attendance-codes'
import { type Known, readPass } from './pass'

type Way = Mark['way']
type Seen = Commanded<(typeof checkIn)['input']>
type Scanned = Pick<Seen, 'actor' | 'at' | 'store' | 'command'> & { readonly input: { readonly id: string } }

export function markedIn(session: Session, way: Way, entryIds: readonly string[]): Marked {
  const people = entryIds.flatMap((entryId) => {
    const found = markOf(session, way, entryId)
    return found === undefined ? [] : [{ entryId, at: found.at }]
  })
  return { id: session._id, way, people }
}

/** With a code from the organiser's screen: one write, which lets each mark in once; with a good pass nothing is read before it. */
export async function markBySight(asked: Seen, way: Way): Promise<Marked | Refused> {
  const { input, actor, at, store, vault, command } = asked
  const { id, entryIds } = input
  const moment = momentOf(vault, id, input, at)
  if (moment === undefined) return refuse('attendances.code_wrong')
  const known = passed(asked) ?? (await lookUp(asked, way, moment))
  if (isRefused(known)) return known
  const people = known.people.filter((one) => entryIds.includes(one.id))
  if (people.length !== new Set(entryIds).size) return refuse('attendances.not_in')
  const why = checkMoment(known, moment, at, SENT_WITHIN_MS)
  if (why !== undefined) return why
  const marking = { way, how: 'code', at: Math.min(moment, at), sentAt: at, byId: actor.id } as const
  const served = servedBy(
    people.map(({ part }) => part),
    way,
  )
  return store.race(sessions, id, { 'entries.byId': actor.id }, command, {
    when: and<Session>({ status: 'open' }, ...people.flatMap((one) => conditionsOf(one, way))),
    change: {
      push: { marks: people.map((one) => markFor(one.id, marking)) },
      ...(served > 0 ? { inc: { servedCount: served } } : {}),
    },
    facts: [markedFact(marking, entryIds)],
    isUntold: true,
    lost: (session) => whyNoneMarked(session, entryIds, marking),
    reply: (session) => markedIn(session, way, entryIds),
  })
}

/** Still in, not marked yet, and nobody leaves who has not come. */
function conditionsOf({ id, key }: Known['people'][number], way: Way): readonly Condition<Session>[] {
  const isNew = { 'marks.key': neq(markKey(way, id)) }
  return [{ roster: key }, isNew, ...(way === 'out' ? [{ 'marks.key': markKey('in', id) }] : [])]
}

/** What the pass says, where it speaks of all these people. */
function passed({ input, actor, at, vault }: Seen): Known | undefined {
  const known = readPass(vault, input.pass, input.id, actor.id, at)
  const ids = known?.people.map(({ id }) => id) ?? []
  return input.entryIds.every((id) => ids.includes(id)) ? known : undefined
}

async function lookUp({ input, actor, store }: Seen, way: Way, at: number): Promise<Known | Refused> {
  const session = await store.get(sessions, input.id, { 'entries.byId': actor.id })
  if (isRefused(session)) return session
  const why = whyNoneMarked(session, input.entryIds, { way, how: 'code', at })
  // What stands there already may be this very command: the write finds its receipt.
  if (why !== undefined && why.refused !== 'attendances.already') return why
  return knownOf(session, actor.id)
}

/** Those who came through this account and hold a seat. */
export function knownOf(session: Session, accountId: string): Known {
  const { startsAt, endsAt } = session
  const people = activeEntries(session).filter(
    (entry) => entry.byId === accountId && waitingPlace(session, entry) === 0,
  )
  return { startsAt, endsAt, people }
}

/** By the organiser: read, decided, written; so that nobody is let in to a seat that has just been taken. */
export function markByHand(
  { input, actor, at, store, command }: Scanned,
  entryIds: readonly string[],
  marking: Pick<Mark, 'way' | 'how' | 'at'>,
) {
  return store.revise(sessions, input.id, organisedBy(actor), command, {
    decide: (session) =>
      checkMoment(session, marking.at, at) ??
      mark(session, entryIds, { ...marking, sentAt: at, byId: actor.id }),
    reply: (session) => markedIn(session, marking.way, entryIds),
  })
}
