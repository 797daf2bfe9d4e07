import type { Session } from '../../shared/activities/model'
import { getServing } from '../../shared/attendances/contract'
import { servedEntries, servesAsHelper } from '../../shared/attendances/serving-rules'
import type { ServedLine } from '../../shared/attendances/views'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { sessions } from '../activities/activities-store'
import { openedWho } from '../activities/sealed-parts'
import { neq } from '../kernel/condition'
import { type Commanded, handle } from '../kernel/handle'
import { findAccount } from '../people/people-store'
import { nameOf, slotOf } from './view-session'

type Asked = Commanded<(typeof getServing)['input']>

/** First it is on record, then it is read: what has been looked at cannot be taken back. */
export const getServingHandler = handle(getServing, async (asked) => {
  const { input, actor, at, store, command } = asked
  const session = await store.get(sessions, input.id, { _id: input.id })
  if (isRefused(session)) return session
  const isHelper = servesAsHelper(session, actor.id, at)
  const as = (await isOfStation(asked, session)) ? 'worker' : isHelper ? 'helper' : undefined
  if (as === undefined) return refuse('not_found')
  return store.race(sessions, input.id, { stationId: session.stationId }, command, {
    when: { status: neq('cancelled') },
    change: {},
    facts: [{ fact: 'session.notes_read', detail: { as } }],
    isUntold: true,
    lost: () => refuse('not_found'),
    // Of the record as it is then: who has stepped back meanwhile reads nothing.
    reply: (now) =>
      as === 'worker' || servesAsHelper(now, actor.id, at)
        ? { id: now._id, as, lines: linesOf(asked, now, as === 'worker') }
        : refuse('not_found'),
  })
})

async function isOfStation({ actor, store }: Asked, { stationId }: Session): Promise<boolean> {
  const posts = (await findAccount(store, actor))?.posts ?? []
  return stationsOf(posts, ['worker', 'head']).includes(stationId)
}

/** The note for whoever serves; door and phone for the station. */
function linesOf({ vault }: Asked, session: Session, isWorker: boolean): ServedLine[] {
  return servedEntries(session).map((entry) => {
    const { note, phone, building, door } = openedWho(vault, entry, session._id)
    return {
      ...{
        entryId: entry.id,
        name: nameOf(vault, session, entry),
        slotStartsAt: slotOf(session, entry),
        note,
      },
      ...(isWorker ? { phone, building, door } : {}),
    }
  })
}
