import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { sayVisit } from '../kernel/time'
import { peopleOf } from './follower-rules'
import { activeEntries, lineUp } from './lines'
import type { Entry, Session } from './model'
import { sessionPage } from './scene'

const BRING_MAX = 40

/** What whoever signed people up is told: by title and time, never by name. */
export function signUpNoticesOf(session: Session, entry: LogEntry): readonly NoticeDraft[] {
  switch (entry.fact) {
    case 'session.offered':
      return offered(session, entry)
    case 'session.lapsed':
      return heardBy(session, about(session, entry)).map((personId) => ({
        ...to(personId, session),
        title: '位置先给了下一位',
        words: `${session.terms.title}：没等到您的回话。还想来的话，可以重新候补。`,
      }))
    case 'session.removed':
      return heardBy(session, about(session, entry))
        .filter((personId) => personId !== entry.by)
        .map((personId) => ({
          ...to(personId, session),
          title: '站里退掉了一位',
          words: `${session.terms.title}，${sayVisit(session.startsAt, entry.at)}：打开看看是哪位、为什么。`,
        }))
    case 'session.reminded':
      return reminded(session, entry)
    default:
      return []
  }
}

/** Whoever has left again meanwhile needs no seat. */
function offered(session: Session, entry: LogEntry): readonly NoticeDraft[] {
  const { terms, startsAt } = session
  const until = entry.detail?.['until']
  const isIn = new Set(activeEntries(session).map(({ id }) => id))
  const still = about(session, entry).filter(({ id }) => isIn.has(id))
  return heardBy(session, still).map((personId) => ({
    ...to(personId, session),
    title: '轮到了，有位置了',
    words:
      typeof until === 'number'
        ? `${terms.title}，${sayVisit(startsAt, entry.at)}。请在${sayVisit(until, entry.at)}前点一下，位置就留给您；没点就给下一位。`
        : `${terms.title}，${sayVisit(startsAt, entry.at)}。位置留好了；来不了的话，早点说一声。`,
  }))
}

/** Once to each, however many she has signed up. */
function reminded(session: Session, entry: LogEntry): readonly NoticeDraft[] {
  const { terms, startsAt } = session
  const seated = activeEntries(session).filter((one) =>
    lineUp(session, one).seated.some(({ id }) => id === one.id),
  )
  const bring = terms.words.length > BRING_MAX ? `${terms.words.slice(0, BRING_MAX)}…` : terms.words
  return heardBy(session, seated).map((personId) => ({
    ...to(personId, session),
    title: `${sayVisit(startsAt, entry.at)}，${terms.title}`,
    words: `${terms.place}见。${bring}`,
  }))
}

/** Each once, whoever signed people up and whoever said that she wants to hear of it, too. */
function heardBy(session: Session, entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => peopleOf(session, entry)))]
}

function about({ entries }: Session, { detail }: LogEntry): readonly Entry[] {
  const ids: unknown = detail?.['entryIds'] ?? detail?.['left']
  return Array.isArray(ids) ? entries.filter(({ id }) => ids.includes(id)) : []
}

function to(personId: string, session: Session) {
  return { to: { personId }, page: sessionPage(session._id), template: 'requestMoved' as const }
}
