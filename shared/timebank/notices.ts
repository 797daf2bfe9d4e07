import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { ReversalReason, TimeAccount } from './model'
import { sayMinutes, sayWhat } from './said'
import { reasonWords } from './words'

/**
 * Whose account it is hears of an errand's minutes and of those that a head took back. Of a session the organiser tells, of
 * what was exchanged the shelf.
 */
export function noticesOf({ personId }: TimeAccount, { fact, by, detail }: LogEntry): readonly NoticeDraft[] {
  const minutes = Number(detail?.['minutes'])
  const points = Number(detail?.['points'])
  const to = { to: { personId }, page: '/hours/account/index', template: 'requestMoved' } as const
  if (fact === 'account.booked' && detail?.['kind'] === 'errand') {
    const what = typeof detail['what'] === 'string' ? detail['what'] : undefined
    const more = points > 0 ? `，添了 ${String(points)} 分` : ''
    const title = `记上了 ${sayMinutes(minutes)}`
    return [{ ...to, title, words: `${sayWhat('errand', what)}${more}。打开看看每一笔。` }]
  }
  // Where the clock takes something back, it books it anew in the same breath.
  if (fact === 'account.taken_back' && by !== 'clock') {
    const reason = reasonWords[detail?.['reason'] as ReversalReason]
    const title = `退回了 ${sayMinutes(minutes)}`
    return [{ ...to, title, words: `${reason}。打开看看是哪一笔，有疑问给站里打电话。` }]
  }
  return []
}
