import type { LogEntry } from '../../shared/kernel/record'
import type { Request } from '../../shared/requests/model'
import type { TimelineEntry } from '../../shared/requests/views'
import { linesFor } from './view-row'
import { type Reading, shownWords } from './view-words'

/** What of a fact's detail a reader may see: no account id is among it. */
const shown = [
  'displayName',
  'as',
  'outcome',
  'reason',
  'urgency',
  'stars',
  'visitAt',
  'toName',
  'parts',
  'isMoved',
] as const
/** What happens among colleagues is not the resident's way. */
const amongColleagues = new Set([
  'request.noted',
  'request.reviewed',
  'request.rechecked',
  'request.called',
  'request.crisis',
  'request.claim_renewed',
  'request.due_soon',
  'request.overdue',
  'request.referral_over',
])

/** What happened, step by step, as this reader may see it. Who looked at the contact is among it. */
export function viewTimeline(reading: Reading, request: Request): TimelineEntry[] {
  const isColleague = reading.parties.includes('colleague')
  const entries = request.log.filter(
    (entry) => (isColleague || !amongColleagues.has(entry.fact)) && !isOthersJoining(reading, entry),
  )
  const lastSetting = entries.filter((entry) => entry.fact === 'request.urgency_set').at(-1)
  const reason = request.urgencyReason && shownWords(reading, request, request.urgencyReason)
  const lineIds = new Set(linesFor(reading, request).map((line) => line.id))
  return entries.map((entry, index) => ({
    id: `t${index}`,
    fact: entry.fact,
    at: entry.at,
    by: byWhom(reading, request, entry),
    detail: {
      ...detailOf(entry, lineIds),
      ...(entry === lastSetting && reason !== undefined ? { reason } : {}),
    },
  }))
}

/** How many they are is told as a number. */
function isOthersJoining({ personId }: Reading, { fact, by }: LogEntry): boolean {
  return fact === 'request.joined' && by !== personId
}

function byWhom({ personId }: Reading, request: Request, { by }: LogEntry): TimelineEntry['by'] {
  if (by === personId) return 'me'
  if (by === 'clock') return 'clock'
  return [request.authorId, request.subjectId].includes(by) ? 'author' : 'staff'
}

function detailOf({ detail = {} }: LogEntry, lineIds: ReadonlySet<string>): Record<string, unknown> {
  const kept = shown.filter((key) => detail[key] !== undefined).map((key) => [key, detail[key]] as const)
  const { lineId } = detail
  const isMeant = typeof lineId === 'string' && lineIds.has(lineId)
  return { ...Object.fromEntries(kept), ...(isMeant ? { lineId } : {}) }
}
