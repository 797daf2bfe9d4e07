import { peopleOf } from '../../shared/activities/follower-rules'
import { activeEntries, waitingPlace } from '../../shared/activities/lines'
import type { Entry, Session } from '../../shared/activities/model'
import { answerBy } from '../../shared/activities/moving-up'
import type { MyEntry, MyRemoval, SlotView } from '../../shared/activities/sign-up-views'
import type { Vault } from '../kernel/vault'
import { inviteFor, ticketFor } from './keys'
import { openedWho } from './sealed-parts'

interface Reading {
  readonly vault: Vault
  readonly personId: string
}

/** Whom this person has signed up, or who she is herself, and who is still in; in the order of arrival. */
export function myEntries(reading: Reading, session: Session): MyEntry[] {
  const mine = activeEntries(session).filter((entry) => peopleOf(session, entry).includes(reading.personId))
  return mine.map((entry) => viewEntry(reading, session, entry))
}

/** Whom the station took off the list and who is not in again. */
export function myRemovals({ vault, personId }: Reading, session: Session): MyRemoval[] {
  const { removals = [], entries, roster, _id } = session
  return removals.flatMap(({ entryId, reason }) => {
    const entry = entries.find(({ id }) => id === entryId)
    if (entry === undefined || roster.includes(entry.key)) return []
    if (!peopleOf(session, entry).includes(personId)) return []
    const { id, relation } = entry
    return [{ ...{ id, relation, reason }, calledName: openedWho(vault, entry, _id).calledName }]
  })
}

function viewEntry({ vault, personId }: Reading, session: Session, entry: Entry): MyEntry {
  const { id, part, relation, slotId, atHome } = entry
  const until = answerBy(session, id)
  return {
    ...{ id, part, relation },
    ticket: ticketFor(vault, session._id, personId, entry),
    calledName: openedWho(vault, entry, session._id).calledName,
    slotStartsAt: session.slots.find((slot) => slot.id === slotId)?.startsAt,
    atHome: atHome === true,
    place: waitingPlace(session, entry) ?? 0,
    ...(until === undefined ? {} : { answerBy: until }),
    ...(mayInvite(session, entry, personId) ? { invite: inviteFor(vault, session._id, entry) } : {}),
  }
}

function mayInvite(session: Session, entry: Entry, personId: string): boolean {
  const isOther = entry.part === 'participant' && entry.relation !== 'self'
  return isOther && entry.byId === personId && peopleOf(session, entry).length === 1
}

/** Each slot is a line of its own. */
export function viewSlots(session: Session): SlotView[] {
  const active = activeEntries(session)
  const { seats } = session.terms
  return session.slots.map(({ id, startsAt }) => {
    const line = active.filter(({ part, slotId }) => part === 'participant' && slotId === id).length
    return { id, startsAt, free: Math.max(0, seats - line), waiting: Math.max(0, line - seats) }
  })
}
