import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { sayVisit } from '../kernel/time'
import { peopleOf } from './follower-rules'
import { activeEntries } from './lines'
import type { Activity, Session } from './model'
import { sessionPage } from './scene'

/** What those who come hear of the plan: another time or place, or that it is called off. */
export function planNoticesOf(session: Session, entry: LogEntry): readonly NoticeDraft[] {
  const { title } = session.terms
  switch (entry.fact) {
    case 'session.moved':
      return toRoster(session, movedTitle(entry), `${title}：${movedWords(entry)}。来不了就点开退一下。`)
    case 'session.cancelled':
      return toRoster(
        session,
        '活动取消了',
        `${title}（原定 ${sayVisit(session.startsAt, entry.at)}）：不办了，打开看看为什么。`,
      )
    default:
      return []
  }
}

/** What the worker hears: WeChat held her words back, and residents do not see them. */
export function noticesOfActivity(activity: Activity, entry: LogEntry): readonly NoticeDraft[] {
  if (entry.fact !== 'activity.rechecked' || entry.detail?.['isHeldBack'] !== true) return []
  return [
    {
      to: { personId: activity.contact.accountId },
      title: '活动的说明还没有放出去',
      words: '微信没有放行那几句话，换个说法再改一次，大家就能看到了。',
      page: `/desk/activity/index?id=${activity._id}`,
      template: 'requestArrived',
    },
  ]
}

interface Whereabouts {
  readonly startsAt: number
  readonly place: string
}

function movedTitle({ detail }: LogEntry): string {
  if (detail?.['what'] === 'place') return '活动换了地方'
  return detail?.['what'] === 'time' ? '活动改了时间' : '活动改了时间和地方'
}

function movedWords({ detail, at }: LogEntry): string {
  const from = detail?.['from'] as Whereabouts
  const to = detail?.['to'] as Whereabouts
  const time = `从 ${sayVisit(from.startsAt, at)}改到 ${sayVisit(to.startsAt, at)}`
  const place = `换到${to.place}`
  if (detail?.['what'] === 'place') return `${sayVisit(to.startsAt, at)}那场${place}`
  return detail?.['what'] === 'time' ? time : `${time}，${place}`
}

/** Everybody who is in or waits, each once; whoever signed up three people reads it once. */
function toRoster(session: Session, title: string, words: string): readonly NoticeDraft[] {
  const ids = new Set(activeEntries(session).flatMap((entry) => peopleOf(session, entry)))
  const page = sessionPage(session._id)
  return [...ids].map((personId) => ({ to: { personId }, title, words, page, template: 'requestMoved' }))
}
