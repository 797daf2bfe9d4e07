import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Request } from './model'
import { kindWords } from './words'

/** The notices of one fact of a request. Whoever did it is not told of it. */
export function noticesOf(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const kind = kindWords[request.kind]
  const author = (title: string, words: string) => toAuthor(request, entry, title, words)
  const assignee = (title: string, words: string) => toAssignee(request, entry, title, words)
  switch (entry.fact) {
    case 'request.assigned':
      return assignedNotices(request, entry)
    case 'request.handed_over':
      return [
        ...author('换了一位社工来办', `${kind}：交接过了，接着办。`),
        ...assignee('同事转给您一件', `${kind}：打开看看前面说到哪里。`),
      ]
    case 'request.accepted':
      return author('有人接了', `${kind}：社工看到了，开始办。`)
    case 'request.replied':
      return author('社工回话了', `${kind}：打开看看说了什么。`)
    case 'request.asked':
      return author('社工在等您一句话', `${kind}：回一句，才好接着办。`)
    case 'request.resolved':
      return author('办好了，请您看一眼', `${kind}：不满意，7 天内可以重新打开。`)
    case 'request.closed':
      return author('这件事先到这里', `${kind}：打开看看为什么。`)
    case 'request.due_soon':
      return dueNotices(request, entry)
    case 'request.overdue':
      return [...dueNotices(request, entry), ...toHeads(request, entry)]
    case 'request.answered':
      return assignee('居民回话了', `${kind}：等您接着办。`)
    case 'request.confirmed':
      return assignee('居民说办好了', `${kind}：这件可以放下了。`)
    case 'request.reopened':
      return assignee('居民重新打开了一件', `${kind}：还没有弄好，先打个电话问问。`)
    case 'request.rated':
      return assignee('居民打了分', `${kind}：打开看看。`)
    case 'request.withdrawn':
      return assignee('居民撤回了一件', `${kind}：不用办了。`)
    default:
      return []
  }
}

function assignedNotices(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const kind = kindWords[request.kind]
  const isUrgent = request.urgency === 'urgent'
  const title = isUrgent ? '紧急：来了一件新的' : '来了一件新的'
  const words =
    entry.detail?.['reason'] === 'head' ? `${kind}：站里没有社工在岗，先到了您这里。` : `${kind}：等您接。`
  const robot: NoticeDraft = {
    to: { robotOf: request.stationId },
    title,
    words: `${kind}，打开工作台看看。`,
    page: deskPage(request),
    template: 'requestArrived',
  }
  return [...toAssignee(request, entry, title, words), robot]
}

/** Before and after the end: the one who has it. */
function dueNotices(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const isReply = entry.detail?.['what'] === 'reply'
  const kind = kindWords[request.kind]
  if (entry.fact === 'request.overdue')
    return toAssignee(
      request,
      entry,
      isReply ? '过了回话的时间' : '过了办结的时间',
      `${kind}：先跟居民说一声。`,
    )
  return toAssignee(request, entry, isReply ? '快到回话的时间了' : '快到办结的时间了', `${kind}：打开看看。`)
}

/** Those who answer for the station; whoever has it is told already. */
function toHeads(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const named = entry.detail?.['headIds']
  const headIds = Array.isArray(named) ? named.filter((id) => typeof id === 'string') : []
  const words = `${kindWords[request.kind]}：看看要不要帮一把，或者换个人办。`
  return headIds
    .filter((personId) => personId !== request.assignee?.accountId)
    .map((personId) => ({
      ...{ to: { personId }, title: '站里有一件过了时间', words },
      ...{ page: deskPage(request), template: 'requestArrived' as const },
    }))
}

function toAuthor(request: Request, entry: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  if (entry.by === request.authorId) return []
  const page = `/pages/request/index?id=${request._id}`
  return [{ to: { personId: request.authorId }, title, words, page, template: 'requestMoved' }]
}

/** Whom the fact names, else whom it lies with: told late, it still goes to the one it was meant for. */
function toAssignee(request: Request, entry: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  const named = entry.detail?.['to']
  const personId = typeof named === 'string' ? named : request.assignee?.accountId
  if (personId === undefined || personId === entry.by) return []
  return [{ to: { personId }, title, words, page: deskPage(request), template: 'requestArrived' }]
}

function deskPage(request: Request): string {
  return `/desk/request/index?id=${request._id}`
}
