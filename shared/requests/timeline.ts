import { tellErrand } from '../errands/told'
import { givenName } from './given-name'
import { tellReferral } from './referral-told'
import { type CloseCode, closeCodes, type ResultCode, resultCodes, type Urgency } from './model'
import { closeWords, resultWords } from './results'
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
  'request.joined',
  'request.due_soon',
  'request.overdue',
  'request.called',
  'request.crisis',
  'request.claim_renewed',
]

/** Plain words for a step; undefined for facts beside the way. */
export function tell(entry: Happened): Told | undefined {
  const who = entry.by === 'me' ? '您' : '居民'
  const staff = givenName(text(entry, 'displayName')) ?? '社工'
  switch (entry.fact) {
    case 'request.submitted':
      return filed(entry, who, staff)
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
      return { title: `${staff}办好了`, note: resolvedNote(text(entry, 'code')) }
    case 'request.closed':
      return { title: '这件事先到这里', ...closedNote(text(entry, 'code')) }
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
    case 'request.ended_on_phone':
      return {
        title: entry.detail['outcome'] === 'listened' ? `${staff}在电话里听着说完了` : `${staff}在电话里答了`,
      }
    case 'request.confirmed_for':
      return { title: '居民在电话里说办好了', note: `${staff}记的` }
    case 'request.claimed':
      return entry.by === 'me'
        ? { title: '您认了这件事' }
        : { title: '本人认了这件事', note: '往后本人也看得到' }
    case 'request.revoked':
      return { title: entry.by === 'me' ? '您说不用办了' : '本人说不用办了' }
    case 'request.referred':
    case 'request.referral_accepted':
    case 'request.referral_declined':
    case 'request.referral_returned':
    case 'request.referral_withdrawn':
      return tellReferral(entry.fact, entry.detail, staff)
    default:
      return tellErrand(entry)
  }
}

/** 代办 says by whom. */
function filed(entry: Happened, who: string, staff: string): Told {
  switch (entry.detail['as']) {
    case 'worker':
      return { title: `${staff}接了电话，记下来了` }
    case 'committee':
      return { title: entry.by === 'me' ? '您代办提交了' : `居委会${staff}代办提交了` }
    default:
      return { title: `${who}提交了` }
  }
}

/** What came of it, and what she can still say. Before there were codes there was only the second. */
function resolvedNote(code: string | undefined): string {
  const may = '不满意，7 天内都可以重新打开'
  return isResult(code) ? `${resultWords[code]}。${may}` : may
}

function closedNote(code: string | undefined): Pick<Told, 'note'> {
  return isClosing(code) ? { note: closeWords[code] } : {}
}

function isResult(code: string | undefined): code is ResultCode {
  return resultCodes.some((one) => one === code)
}

function isClosing(code: string | undefined): code is CloseCode {
  return closeCodes.some((one) => one === code)
}

function assigned(entry: Happened, staff: string): Told {
  switch (entry.detail['reason']) {
    case 'community':
      return { title: `交给了${staff}`, note: `${staff}负责这一片` }
    case 'desk':
      return { title: `交给了${staff}`, note: `这类事归${staff}管` }
    case 'least_loaded':
      return { title: `交给了${staff}`, note: `这一片暂时没有专人，先由${staff}接` }
    case 'duty':
      return { title: `交给了值班的${staff}`, note: '站里关着门，有人值班' }
    case 'head':
      return { title: '交给了站长', note: '社工眼下都不在岗，站长先接着' }
    case 'closed_desk':
      return { title: '交给了站长', note: '这类事由专人来办，眼下站长先接着' }
    case 'taker':
      return { title: `${staff}接着办`, note: '谁接的电话谁接着办，不用再说一遍' }
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
