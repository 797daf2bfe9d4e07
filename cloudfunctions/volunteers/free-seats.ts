import { activeEntries } from '../../shared/activities/lines'
import type { Session } from '../../shared/activities/model'
import type { LogEntry } from '../../shared/kernel/record'
import type { Team } from '../../shared/teams/model'
import type { Volunteer } from '../../shared/volunteers/model'
import { releaseNeed } from '../../shared/volunteers/need-rules'
import { sessions } from '../activities/activities-store'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { gt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { needs, takenNeeds } from './needs-store'

/** Nobody has more ahead than this; what is left over is found when the fact is followed again. */
const AHEAD_MAX = 200

/**
 * Whoever stops, leaves her team, or may not go on, holds no seat as a helper any more: the next one moves up. What she did week by week is
 * looked for anew. May run twice: every step is recognised by its name.
 */
export async function freeSeats(
  { database, now }: Pick<Services, 'database' | 'now'>,
  { accountId }: Pick<Volunteer, 'accountId'>,
  entry: LogEntry,
): Promise<void> {
  const store = openStore({ database, isTold: () => true })
  const ahead = await store.find(
    sessions,
    { 'entries.byId': accountId },
    { where: { startsAt: gt(now()), status: 'open' }, order: { startsAt: 'desc' }, limit: AHEAD_MAX },
  )
  for (const session of ahead) await leaveSession(store, session, accountId, entry)
  const held = await store.find(needs, takenNeeds({ id: accountId }), {
    where: { status: 'taken' },
    limit: AHEAD_MAX,
  })
  for (const { _id } of held) {
    await store.revise(needs, _id, takenNeeds({ id: accountId }), stampOf(entry, _id), {
      decide: (need) => releaseNeed(need, accountId, 'stopped'),
      reply: () => ({}),
    })
  }
}

/** Follows when somebody leaves a team: her seats in days to come go free, too, unless she said that she keeps them. */
export async function freeSeatsOfTeam(
  services: Pick<Services, 'database' | 'now'>,
  _team: Team,
  entry: LogEntry,
): Promise<void> {
  if (entry.detail?.['freesSeats'] === true) await freeSeats(services, { accountId: entry.by }, entry)
}

/** Only her own seats as a helper: what she signed somebody up for as a participant stays. */
async function leaveSession(
  store: Store,
  session: Session,
  accountId: string,
  entry: LogEntry,
): Promise<void> {
  const leaving = activeEntries(session).filter(({ part, byId }) => part === 'helper' && byId === accountId)
  if (leaving.length === 0) return
  await store.race(sessions, session._id, { _id: session._id }, stampOf(entry, session._id), {
    when: { status: 'open' },
    change: { pull: { roster: leaving.map(({ key }) => key) } },
    facts: [{ fact: 'session.withdrawn', detail: { left: leaving.map(({ id }) => id) } }],
    lost: () => ({ refused: 'not_found' }),
    reply: () => ({}),
  })
}

function stampOf(entry: LogEntry, recordId: string): CommandStamp {
  const step = `free:${entry.id}:${recordId}`
  return { id: `clock:${step}`, by: entry.by, at: entry.at, digest: digestOf('volunteers.freeSeats', step) }
}
