import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Request } from './model'
import { callNoticesOf } from './call-notices'
import { deskPage, toAssignee, toAuthor, toHeads, toJoiners } from './told'
import { aboutOf } from './words'

/** The notices of one fact of a request. Whoever did it is not told of it. */
export function noticesOf(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const kind = aboutOf(request)
  const author = (title: string, words: string) => toAuthor(request, entry, title, words)
  const joiners = (title: string, words: string) => toJoiners(request, entry, title, words)
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
      return [
        ...author('有人接了', `${kind}：社工看到了，开始办。`),
        ...joiners('一起报的那件有人接了', `${kind}：社工看到了，开始办。`),
      ]
    case 'request.replied':
      return author('社工回话了', `${kind}：打开看看说了什么。`)
    case 'request.asked':
      return author('社工在等您一句话', `${kind}：回一句，才好接着办。`)
    case 'request.resolved':
      return [
        ...author('办好了，请您看一眼', `${kind}：不满意，7 天内可以重新打开。`),
        ...joiners('一起报的那件办好了', `${kind}：打开看看办成什么样了。`),
      ]
    case 'request.closed':
      return [
        ...author('这件事先到这里', `${kind}：打开看看为什么。`),
        ...joiners('一起报的那件先到这里', `${kind}：打开看看为什么。`),
      ]
    case 'request.due_soon':
      return dueNotices(request, entry)
    case 'request.overdue':
      return [
        ...dueNotices(request, entry),
        ...toHeads(request, entry, '站里有一件过了时间', `${kind}：看看要不要帮一把，或者换个人办。`),
      ]
    case 'request.answered':
      return assignee('居民回话了', `${kind}：等您接着办。`)
    case 'request.confirmed':
      return assignee('居民说办好了', `${kind}：这件可以放下了。`)
    case 'request.reopened':
      return [
        ...author('这件事重新打开了', `${kind}：还没有弄好，接着办。`),
        ...joiners('一起报的那件重新打开了', `${kind}：还没有弄好，接着办。`),
        ...assignee('居民重新打开了一件', `${kind}：还没有弄好，先打个电话问问。`),
      ]
    case 'request.rated':
      return assignee('居民打了分', `${kind}：打开看看。`)
    case 'request.withdrawn':
      return [
        ...joiners('一起报的那件撤回了', `${kind}：您看到的还在的话，再报一次，马上有人去看。`),
        ...assignee('居民撤回了一件', `${kind}：不用办了。`),
      ]
    case 'request.referred':
      return author('转给能办的人了', `${kind}：打开看看转给了谁，转了哪些。`)
    case 'request.referral_accepted':
      return author('那边接了', `${kind}：打开看看是谁在办。`)
    case 'request.referral_declined':
      return author('还是站里接着办', `${kind}：那边这次接不了，不用再说一遍。`)
    case 'request.referral_returned':
      return author('那边回话了', `${kind}：社工看过了跟您说。`)
    case 'request.referral_withdrawn':
      return author('还是站里接着办', `${kind}：不转了，社工接着办。`)
    default:
      return callNoticesOf(request, entry)
  }
}

function assignedNotices(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const kind = aboutOf(request)
  const isUrgent = request.urgency === 'urgent'
  const title = isUrgent ? '紧急：来了一件新的' : '来了一件新的'
  const lines: Readonly<Record<string, string>> = {
    head: `${kind}：站里没有社工在岗，先到了您这里。`,
    closed_desk: `${kind}：这类事还没有专人，先到了您这里。`,
  }
  const words = lines[String(entry.detail?.['reason'])] ?? `${kind}：等您接。`
  // The group is the whole station: what lies on a closed desk is told without its kind (practice E9).
  const isForAll = request.circle === request.stationId
  const robot: NoticeDraft = {
    to: { robotOf: request.stationId },
    title,
    words: isForAll ? `${kind}，打开工作台看看。` : '打开工作台看看。',
    page: deskPage(request),
    template: 'requestArrived',
  }
  return [...toAssignee(request, entry, title, words), robot]
}

/** Before and after the end: the one who has it. */
function dueNotices(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const isReply = entry.detail?.['what'] === 'reply'
  const kind = aboutOf(request)
  if (entry.fact === 'request.overdue')
    return toAssignee(
      request,
      entry,
      isReply ? '过了回话的时间' : '过了办结的时间',
      `${kind}：先跟居民说一声。`,
    )
  return toAssignee(request, entry, isReply ? '快到回话的时间了' : '快到办结的时间了', `${kind}：打开看看。`)
}
