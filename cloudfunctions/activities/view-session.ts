import { countsOf } from '../../shared/activities/counts'
import { peopleOf } from '../../shared/activities/follower-rules'
import { activeEntries, waitingPlace } from '../../shared/activities/lines'
import type { Session } from '../../shared/activities/model'
import type { OtherDate, SameDay, SessionRow } from '../../shared/activities/sign-up-views'
import type { Vault } from '../kernel/vault'
import { openedWho } from './sealed-parts'

/** A date in a list, with how many of those one hears of are in. */
export function viewSessionRow(session: Session, personId: string): SessionRow {
  const { _id: id, terms, startsAt, endsAt, status, opensAt, closesAt } = session
  const { title, kind, communityName, place } = terms
  const places = activeEntries(session)
    .filter((entry) => peopleOf(session, entry).includes(personId))
    .map((entry) => waitingPlace(session, entry))
  const seated = places.filter((waits) => waits === 0).length
  return {
    ...{ id, title, kind, startsAt, endsAt, communityName, place, status, opensAt, closesAt },
    counts: countsOf(session),
    mine: { seated, waiting: places.length - seated },
  }
}

/** What this person has signed people up for, for the one who asks whether two dates clash. */
export function viewSameDay(vault: Vault, session: Session, personId: string): SameDay[] {
  const { terms, startsAt, endsAt } = session
  return activeEntries(session)
    .filter((entry) => peopleOf(session, entry).includes(personId))
    .map((entry) => ({
      ...{ title: terms.title, startsAt, endsAt, relation: entry.relation },
      calledName: openedWho(vault, entry, session._id).calledName,
    }))
}

export function viewOther(session: Session): OtherDate {
  const { _id: id, terms, startsAt } = session
  const { title, communityName } = terms
  const { seats, seated } = countsOf(session)
  return { id, title, startsAt, communityName, free: seats - seated }
}
