import { whyNotNow } from '../../shared/activities/sign-up-rules'
import type { Session } from '../../shared/activities/model'
import type { OtherDate, SameDay } from '../../shared/activities/sign-up-views'
import { dayOf, momentOn } from '../../shared/kernel/time'
import type { Actor } from '../kernel/actor'
import { and, gt, gte, lt } from '../kernel/condition'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { concerning, sessions } from './activities-store'
import { viewOther, viewSameDay } from './view-session'

interface Asking {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly vault: Vault
}

/** The soonest so many are looked through for a free seat. */
const LOOKED_THROUGH = 40
const OTHERS_MAX = 3
/** Nobody goes to more on one day. */
const A_DAY_MAX = 20

/** What else this person has signed people up for, or hears of, on that day. */
export async function sameDayAs({ actor, store, vault }: Asking, session: Session): Promise<SameDay[]> {
  const { startsAt, _id } = session
  const midnight = momentOn(startsAt, 0, 0)
  const found = await store.find(sessions, concerning(actor), {
    where: and<Session>(
      { status: 'open', startsAt: gte(midnight) },
      { startsAt: lt(momentOn(startsAt, 1, 0)) },
    ),
    order: { startsAt: 'desc' },
    limit: A_DAY_MAX,
  })
  const others = found.filter((one) => one._id !== _id && dayOf(one.startsAt) === dayOf(startsAt))
  return others.flatMap((one) => viewSameDay(vault, one, actor.id))
}

/** The next dates of the same kind where somebody has a seat at once: the same activity first. */
export async function otherDates({ at, store }: Asking, session: Session): Promise<OtherDate[]> {
  const { stationId, terms, activityId, _id } = session
  const found = await store.find(
    sessions,
    { stationId, status: 'open', startsAt: gt(at) },
    { where: { 'terms.kind': terms.kind }, order: { startsAt: 'asc' }, limit: LOOKED_THROUGH },
  )
  const open = found.filter((one) => one._id !== _id && whyNotNow(one, at) === undefined)
  const own = open.filter((one) => one.activityId === activityId)
  const rest = open.filter((one) => one.activityId !== activityId)
  return [...own, ...rest]
    .map(viewOther)
    .filter(({ free }) => free > 0)
    .slice(0, OTHERS_MAX)
}
