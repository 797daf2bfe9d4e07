import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Request } from './model'
import { deskPage, toAssignee, toAuthor, toHeads } from './told'
import { aboutOf } from './words'

/** The notices of what comes by telephone, and of what somebody filed for somebody else. */
export function callNoticesOf(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const about = aboutOf(request)
  switch (entry.fact) {
    case 'request.crisis':
      return crisisNotices(request, entry)
    case 'request.called':
      return toAssignee(request, entry, '居民又来电话了', `${about}：同事接的，打开看看说了什么。`)
    case 'request.confirmed_for':
      return toAuthor(
        request,
        entry,
        '记下了：电话里说办好了',
        `${about}：还没有弄好的话，7 天内可以重新打开。`,
      )
    case 'request.claimed':
      return [
        ...toAuthor(request, entry, '本人认领了', `${about}：往后本人也看得到，也能回话。`),
        ...toAssignee(request, entry, '本人认领了', `${about}：往后在小程序里也能找到本人。`),
      ]
    case 'request.revoked':
      return [
        ...toAuthor(request, entry, '本人说不用办了', `${about}：您代办的这一件撤回了。`),
        ...toAssignee(request, entry, '居民撤回了一件', `${about}：本人说不用办了。`),
        ...toFiler(request, entry, '代记的一件撤回了', `${about}：本人说不用办了。`),
      ]
    default:
      return []
  }
}

/** Somebody may be in danger: whoever has it, the heads and the group at once. */
function crisisNotices(request: Request, entry: LogEntry): readonly NoticeDraft[] {
  const title = '紧急：有人可能有危险'
  const words = `${aboutOf(request)}：先打电话，再看怎么去。`
  // The group is the whole station: what lies on a closed desk is told without its kind (practices E9, B9).
  const isForAll = request.circle === request.stationId
  const robot: NoticeDraft = {
    to: { robotOf: request.stationId },
    title,
    words: isForAll ? words : '专人和站长请马上打开工作台。',
    page: deskPage(request),
    template: 'requestArrived',
  }
  return [...toAssignee(request, entry, title, words), ...toHeads(request, entry, title, words), robot]
}

/** The worker who wrote the call down, where it lies with somebody else by now. */
function toFiler(request: Request, entry: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  const { filedBy, assignee } = request
  const personId = filedBy?.as === 'worker' ? filedBy.accountId : undefined
  if (personId === undefined || personId === assignee?.accountId || personId === entry.by) return []
  return [{ to: { personId }, title, words, page: deskPage(request), template: 'requestArrived' }]
}
