import type { Session } from '../../shared/activities/model'
import type { Errand } from '../../shared/errands/model'
import { kindWords } from '../../shared/requests/words'
import type { Occasion } from '../../shared/volunteers/export'
import type { ServiceRecord } from '../../shared/volunteers/records'
import { organisedBy, sessions } from '../activities/activities-store'
import { deskErrands, errands } from '../errands/errands-store'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'

/** What these records were about. Of an errand in a circle that the caller does not belong to, nothing is said. */
export async function occasionsOf(
  store: Store,
  actor: Actor,
  records: readonly ServiceRecord[],
): Promise<ReadonlyMap<string, Occasion>> {
  const idsOf = (kind: ServiceRecord['origin']['kind']) => [
    ...new Set(records.filter(({ origin }) => origin.kind === kind).map(({ origin }) => origin.id)),
  ]
  const ofSessions = await allWith(idsOf('session'), (ids, limit) =>
    store.find(sessions, organisedBy(actor), { where: { _id: isIn(ids) }, limit }),
  )
  const ofErrands = await allWith(idsOf('errand'), (ids, limit) =>
    store.find(errands, deskErrands(actor), { where: { _id: isIn(ids) }, limit }),
  )
  return new Map([
    ...ofSessions.map((session) => [session._id, ofSession(session)] as const),
    ...ofErrands.map((errand) => [errand._id, ofErrand(errand)] as const),
  ])
}

const AT_ONCE = 500

/** Everything with these ids, so many a call. */
export async function allWith<T>(
  ids: readonly string[],
  find: (ids: readonly string[], limit: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    found.push(...(await find(ids.slice(from, from + AT_ONCE), AT_ONCE)))
  }
  return found
}

function ofSession({ terms, contact, startsAt, endsAt }: Session): Occasion {
  const { title, helperWords, words, communityName, place } = terms
  return {
    ...{ title, what: helperWords ?? words, place: `${communityName}，${place}` },
    ...{ leader: contact.displayName, startsAt, endsAt },
  }
}

/** From when she took it to when it was done; of the place the community only. */
function ofErrand({ title, kind, communityName, worker, helpers, endsAt }: Errand): Occasion {
  const taken = helpers.map(({ grabbedAt }) => grabbedAt)
  const done = helpers.flatMap(({ report }) => report?.at ?? [])
  return {
    ...{ title, what: kindWords[kind], place: communityName, leader: worker.displayName },
    startsAt: Math.min(endsAt, ...taken),
    endsAt: done.length === 0 ? endsAt : Math.max(...done),
  }
}
