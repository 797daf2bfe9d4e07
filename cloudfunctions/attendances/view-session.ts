import { activeEntries, waitingPlace } from '../../shared/activities/lines'
import type { Correction, Entry, Session } from '../../shared/activities/model'
import { attendedBy, beginsAt, markOf, minutesMax } from '../../shared/attendances/came'
import type { CorrectionView, MyCodeView, MyLine, SheetLine, SheetView } from '../../shared/attendances/views'
import { openedWho } from '../activities/sealed-parts'
import type { Vault } from '../kernel/vault'
import { entryCode } from './attendance-codes'
import { givePass } from './pass'
import { knownOf } from './marking'

interface Reading {
  readonly personId: string
  readonly vault: Vault
}

export function nameOf(vault: Vault, session: Session, entry: Entry): string {
  return entry.displayName ?? openedWho(vault, entry, session._id).calledName
}

/** Everybody who is in, for the organiser. */
export function viewSheet({ personId, vault }: Reading, session: Session): SheetView {
  const attended = session.status === 'confirmed' ? session.attended : attendedBy(session)
  const lineOf = (entry: Entry): SheetLine => {
    const said = attended.find(({ entryId }) => entryId === entry.id)
    return {
      ...lineFields(vault, session, entry),
      isAtHome: entry.atHome ?? false,
      came: said?.came,
      creditMinutes: said?.creditMinutes ?? 0,
      reason: said?.reason,
      isMe: entry.byId === personId,
    }
  }
  return {
    ...sessionFields(session),
    noteKind: session.terms.noteKind,
    servedCount: session.servedCount ?? 0,
    minutesMax: minutesMax(session),
    lines: activeEntries(session).map(lineOf),
    corrections: session.corrections.map(viewCorrection),
  }
}

/** The own people, with the code that each shows. */
export function viewMine({ personId, vault }: Reading, session: Session): MyCodeView {
  const lineOf = (entry: Entry): MyLine => {
    const said = session.attended.find(({ entryId }) => entryId === entry.id)
    const correction = session.corrections.filter(({ entryId }) => entryId === entry.id).at(-1)
    return {
      ...lineFields(vault, session, entry),
      ...(said === undefined ? {} : { came: said.came, creditMinutes: said.creditMinutes }),
      ...(correction === undefined ? {} : { correction: viewCorrection(correction) }),
      text: entryCode(vault, session._id, entry.id),
    }
  }
  return {
    ...sessionFields(session),
    lines: activeEntries(session)
      .filter(({ byId }) => byId === personId)
      .map(lineOf),
    minutesMax: minutesMax(session),
    pass: givePass(vault, session._id, personId, knownOf(session, personId)),
  }
}

function sessionFields({ _id: id, terms, startsAt, endsAt, status, station }: Session) {
  const { title, kind, place, communityName } = terms
  return { id, title, kind, place, communityName, startsAt, endsAt, status, station: { ...station } }
}

function lineFields(vault: Vault, session: Session, entry: Entry) {
  return {
    entryId: entry.id,
    part: entry.part,
    name: nameOf(vault, session, entry),
    slotStartsAt: slotOf(session, entry),
    waiting: waitingPlace(session, entry) ?? 0,
    inAt: markOf(session, 'in', entry.id)?.at,
    outAt: markOf(session, 'out', entry.id)?.at,
  }
}

export function slotOf(session: Session, entry: Entry): number | undefined {
  return entry.slotId === undefined ? undefined : beginsAt(session, entry)
}

function viewCorrection({ id, entryId, askedMinutes, words, at, answer }: Correction): CorrectionView {
  return {
    ...{ id, entryId, askedMinutes, words, at },
    ...(answer === undefined
      ? {}
      : { answer: { isGranted: answer.isGranted, words: answer.words, at: answer.at } }),
  }
}
