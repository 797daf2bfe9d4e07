import type { Entry, Session } from '../../shared/activities/model'
import { movedUp, offerTo } from '../../shared/activities/moving-up'
import type { LogEntry } from '../../shared/kernel/record'
import { refuse } from '../../shared/kernel/refusal'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { and, everything, neq } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { sessions } from './activities-store'

/** Facts after which somebody may have moved up. */
export const lettingUp = [
  'session.withdrawn',
  'session.declined',
  'session.lapsed',
  'session.removed',
  'session.resized',
] as const

/** What the clock, or what follows from a fact, does to a session; the same step again is recognised by its name. */
export function seatStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('activities.seats', step) }
}

/** A store in which what is done to a session is flagged, so that people are told and the next one moves up. */
export function seatStore({ database }: Pick<Services, 'database'>): Store {
  return openStore({ database, isTold: () => true })
}

/**
 * Tells whoever moved up by this fact, each once, however often it runs and however many run at once: who that is follows
 * from the log alone, and each is written down on the condition that she has not been, and is still in. Without anybody: no call.
 */
export async function settle(
  services: Pick<Services, 'database' | 'now'>,
  session: Session,
  { id }: LogEntry,
): Promise<void> {
  const store = seatStore(services)
  for (const entry of movedUp(session, id)) await offer(store, session, entry, services.now())
}

async function offer(store: Store, session: Session, { id, key }: Entry, at: number): Promise<void> {
  const given = offerTo(session, id, at)
  const stamp = { ...seatStamp(`offer ${id}`, at), isNew: true }
  await store.race(sessions, session._id, everything, stamp, {
    when: and<Session>({ status: 'open', roster: key }, { 'offers.entryId': neq(id) }),
    change: { push: { offers: [given] } },
    facts: [
      {
        fact: 'session.offered',
        detail: { entryIds: [id], ...(given.until === undefined ? {} : { until: given.until }) },
      },
    ],
    // She has been told, or has left again: either way nothing is left to do.
    lostAtOnce: refuse('activities.not_asked'),
    lost: () => refuse('activities.not_asked'),
    reply: () => true,
  })
}
