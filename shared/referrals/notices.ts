import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { kindWords } from '../requests/words'
import type { Referral } from './model'

/** The notices of one fact of a referral: to whom the fact names. Whoever did it is not told of it. */
export function noticesOf(referral: Referral, entry: LogEntry): readonly NoticeDraft[] {
  const said = told(referral, entry)
  if (said === undefined) return []
  const page = `/desk/referral/index?id=${referral._id}`
  const people = namedIn(entry).map((personId): NoticeDraft => ({
    ...{ to: { personId }, ...said, page, template: 'requestArrived' },
  }))
  if (entry.fact !== 'referral.sent' || referral.to.kind !== 'station') return people
  const { stationId } = referral.to
  // The group is the whole station: what lies on a closed desk is told without its kind (practice E9).
  const words = referral.receivedBy === stationId ? said.words : '打开工作台看看。'
  const robot: NoticeDraft = {
    ...{ to: { robotOf: stationId }, title: said.title, words, page, template: 'requestArrived' },
  }
  return [...people, robot]
}

function told({ kind, urgency, isCrisis, from, to }: Referral, entry: LogEntry) {
  const about = kindWords[kind]
  switch (entry.fact) {
    case 'referral.sent':
      return {
        title: urgency === 'urgent' || isCrisis ? '紧急：转来一件' : '转来一件',
        words: `${about}：${from.stationName}转来的，接不接请回一句。`,
      }
    case 'referral.accepted':
      return { title: '转出去的那边接了', words: `${about}：${to.name}接了。` }
    case 'referral.declined':
      return { title: '转出去的那边接不了', words: `${about}：打开看看为什么，接着办。` }
    case 'referral.returned':
      return { title: '转出去的有结果了', words: `${about}：${to.name}办过了，看一眼，再告诉居民。` }
    case 'referral.overdue':
      return entry.detail?.['what'] === 'answer'
        ? { title: '转介还没有回话', words: `${about}：${to.name}到时间还没说接不接，打个电话问问。` }
        : { title: '转介还没有办完', words: `${about}：${to.name}到时间还没办完，打个电话问问。` }
    default:
      return undefined
  }
}

function namedIn({ detail, by }: LogEntry): readonly string[] {
  const tell = detail?.['tell']
  if (!Array.isArray(tell)) return []
  const ids = tell.filter((id): id is string => typeof id === 'string' && id !== by)
  return [...new Set(ids)]
}
