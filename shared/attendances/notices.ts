import type { Session } from '../activities/model'
import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { z } from '../kernel/schema'
import { entryOf } from './confirm-rules'

const Corrected = z.object({ accountId: z.string(), toMinutes: z.optional(z.number()) })

/** The notices of one fact about who was there: titles of activities are the station's own, names stand in none. */
export function noticesOf(session: Session, entry: LogEntry): readonly NoticeDraft[] {
  const { title } = session.terms
  switch (entry.fact) {
    case 'session.confirmed':
      return toHelpers(session)
    case 'session.unconfirmed_told':
      return entry.detail?.['expected'] === 0
        ? []
        : toContact(session, entry, '这一场还没有核对', `${title}：看一眼谁到了，志愿者的时间才记得上。`)
    case 'session.correction_asked':
      return toContact(session, entry, '志愿者想改一下时间', `${title}：打开看看，回一句。`)
    case 'session.corrected':
      return toHelper(session, entry, '时间改好了', (minutes) => `${title}：现在记的是 ${minutes} 分钟。`)
    case 'session.correction_declined':
      return toHelper(session, entry, '时间还是照原来记的', () => `${title}：打开看看为什么。`)
    default:
      return []
  }
}

/** Each helper once, with what was written down for her; whoever came for herself has nothing to read. */
function toHelpers(session: Session): readonly NoticeDraft[] {
  const { terms, attended } = session
  const minutes = new Map<string, number>()
  for (const { entryId, creditMinutes } of attended) {
    const entry = entryOf(session, entryId)
    if (entry?.part !== 'helper') continue
    minutes.set(entry.byId, (minutes.get(entry.byId) ?? 0) + creditMinutes)
  }
  return [...minutes].map(([personId, sum]) =>
    sum > 0
      ? draft(personId, '时间记上了，谢谢您', `${terms.title}：记下 ${sum} 分钟。`, minePage(session))
      : draft(
          personId,
          '这一场没有记时间',
          `${terms.title}：没有签到。来了的话，请站里再看一眼。`,
          minePage(session),
        ),
  )
}

function toHelper(
  session: Session,
  { detail }: LogEntry,
  title: string,
  words: (minutes: number) => string,
): readonly NoticeDraft[] {
  const read = z.safeParse(Corrected, detail)
  if (!read.success) return []
  const { accountId, toMinutes = 0 } = read.data
  return [draft(accountId, title, words(toMinutes), minePage(session))]
}

function toContact(session: Session, { by }: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  const { accountId } = session.contact
  if (accountId === by) return []
  const page = `/desk/session/index?id=${session._id}`
  return [{ to: { personId: accountId }, title, words, page, template: 'requestArrived' }]
}

function draft(personId: string, title: string, words: string, page: string): NoticeDraft {
  return { to: { personId }, title, words, page, template: 'requestMoved' }
}

function minePage({ _id }: Session): string {
  return `/activity/check-in/index?id=${_id}`
}
