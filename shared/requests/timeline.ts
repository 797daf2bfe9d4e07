import { givenName } from './given-name'
import type { Urgency } from './model'
import { urgencyWords } from './words'

/** One step of the way, told to whoever reads. */
export interface Told {
  readonly title: string
  readonly note?: string
}

interface Happened {
  readonly fact: string
  readonly by: 'me' | 'author' | 'staff' | 'clock'
  readonly detail: Readonly<Record<string, unknown>>
}

/** Facts that are no step of the way: among colleagues, or listed apart (who looked at phone and door). */
export const besideTheWay: readonly string[] = [
  'request.noted',
  'request.contact_opened',
  'request.reviewed',
  'request.rechecked',
  'request.due_soon',
  'request.overdue',
]

/** Plain words for a step; undefined for facts beside the way. */
export function tell(entry: Happened): Told | undefined {
  const who = entry.by === 'me' ? '您' : '居民'
  const staff = givenName(text(entry, 'displayName')) ?? '社工'
  switch (entry.fact) {
    case 'request.submitted':
      return { title: `${who}提交了` }
    case 'request.assigned':
      return assigned(entry, staff)
    case 'request.accepted':
      return { title: `${staff}接了` }
    case 'request.urgency_set':
      return urgencySet(entry, staff)
    case 'request.replied':
      return { title: entry.detail['visitAt'] === undefined ? `${staff}回了话` : `${staff}约好了上门` }
    case 'request.asked':
      return { title: entry.by === 'me' ? '您问了居民一句' : `${staff}问了一句`, note: '等回话，好接着办' }
    case 'request.answered':
      return { title: `${who}回了话` }
    case 'request.handed_over':
      return { title: `转给了${staff}`, note: '交接过了，不用再说一遍' }
    case 'request.resolved':
      return { title: `${staff}办好了`, note: '不满意，7 天内都可以重新打开' }
    case 'request.closed':
      return { title: '这件事先到这里' }
    case 'request.confirmed':
      return { title: `${who}说办好了` }
    case 'request.settled':
      return { title: '算办好了', note: '过了 7 天没有人说不行' }
    case 'request.reopened':
      return { title: `${who}重新打开了`, note: '接着办' }
    case 'request.rated':
    case 'request.rating_edited':
      return { title: `${who}打了 ${String(entry.detail['stars'])} 颗星` }
    case 'request.withdrawn':
      return { title: `${who}撤回了` }
    default:
      return undefined
  }
}

function assigned(entry: Happened, staff: string): Told {
  switch (entry.detail['reason']) {
    case 'community':
      return { title: `交给了${staff}`, note: `${staff}负责这一片` }
    case 'least_loaded':
      return { title: `交给了${staff}`, note: `这一片暂时没有专人，先由${staff}接` }
    case 'head':
      return { title: '交给了站长', note: '社工眼下都不在岗，站长先接着' }
    default:
      return { title: '站里收到了', note: '眼下没有人在岗，有人了马上接。着急请打电话' }
  }
}

function urgencySet(entry: Happened, staff: string): Told {
  const urgency = urgencyWords[entry.detail['urgency'] as Urgency]
  const reason = text(entry, 'reason')
  return {
    title: `${staff}看过，定为${urgency}`,
    ...(reason === undefined ? {} : { note: `原因：${reason}` }),
  }
}

function text(entry: Happened, key: string): string | undefined {
  const value = entry.detail[key]
  return typeof value === 'string' ? value : undefined
}
