import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Volunteer } from './model'

const deskPage = '/desk/volunteers/index'
const ownPage = '/pages/volunteer/index'

/** The station hears of somebody new, the volunteer of what the station decided. */
export function noticesOf(volunteer: Volunteer, entry: LogEntry): readonly NoticeDraft[] {
  const own = (title: string, words: string): readonly NoticeDraft[] => [
    { to: { personId: volunteer.accountId }, title, words, page: ownPage, template: 'requestMoved' },
  ]
  switch (entry.fact) {
    case 'volunteer.registered':
      return registered(volunteer, entry)
    case 'volunteer.admitted':
      return own('欢迎您来帮忙', '站里看过了，附近的跑腿您现在就能接。')
    case 'volunteer.declined':
      return own('报名的事回您话了', '打开看看站里怎么说，也可以打电话问问。')
    case 'volunteer.course_recorded':
      return own('课程记上了', '要上过课才能接的跑腿，您现在能接了。')
    default:
      return []
  }
}

function registered({ stationId, accountId }: Volunteer, { detail }: LogEntry): readonly NoticeDraft[] {
  const heads: readonly unknown[] = Array.isArray(detail?.['headIds']) ? detail['headIds'] : []
  const terms = { page: deskPage, template: 'requestArrived' } as const
  return [
    {
      to: { robotOf: stationId },
      title: '来了一位志愿者',
      words: '有人报名帮忙，打开工作台看看。',
      ...terms,
    },
    ...heads
      .filter((id) => id !== accountId)
      .map((id) => ({
        to: { personId: String(id) },
        title: '来了一位志愿者',
        words: '有人报名帮忙，等您看一眼。',
        ...terms,
      })),
  ]
}
