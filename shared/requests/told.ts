import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Request } from './model'

/** Who filed it in the app, and whom it is for once she has taken it over. */
export function toAuthor(
  request: Request,
  entry: LogEntry,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  const page = `/pages/request/index?id=${request._id}`
  return [request.authorId, request.subjectId ?? '']
    .filter((personId) => personId !== '' && personId !== entry.by)
    .map((personId) => ({ to: { personId }, title, words, page, template: 'requestMoved' }))
}

/** Everybody who reported the same thing (practice B6). */
export function toJoiners(
  request: Request,
  entry: LogEntry,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  const page = `/pages/request/index?id=${request._id}`
  return request.joinerIds
    .filter((personId) => personId !== entry.by)
    .map((personId) => ({ to: { personId }, title, words, page, template: 'requestMoved' }))
}

/** Whom the fact names, else whom it lies with: told late, it still goes to the one it was meant for. */
export function toAssignee(
  request: Request,
  entry: LogEntry,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  const named = entry.detail?.['to']
  const personId = typeof named === 'string' ? named : request.assignee?.accountId
  if (personId === undefined || personId === entry.by) return []
  return [{ to: { personId }, title, words, page: deskPage(request), template: 'requestArrived' }]
}

export function deskPage(request: Request): string {
  return `/desk/request/index?id=${request._id}`
}

/** Those who answer for the station; whoever has it is told already, and whoever did it knows. */
export function toHeads(
  request: Request,
  entry: LogEntry,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  const named = entry.detail?.['headIds']
  const headIds = Array.isArray(named) ? named.filter((id) => typeof id === 'string') : []
  return headIds
    .filter((personId) => personId !== request.assignee?.accountId && personId !== entry.by)
    .map((personId) => ({
      to: { personId },
      title,
      words,
      page: deskPage(request),
      template: 'requestArrived',
    }))
}
