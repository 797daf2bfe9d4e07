import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Rota } from './model'
import { saySpan } from './said'

/** The notices of one fact of a rota. Whom they go to stands in the fact; whoever did it is not told of it. */
export function noticesOf(_rota: Rota, entry: LogEntry): readonly NoticeDraft[] {
  const said = saying(entry)
  if (said === undefined) return []
  const to = entry.detail?.['to']
  const people = Array.isArray(to) ? to.map(String) : []
  return people
    .filter((personId) => personId !== entry.by)
    .map((personId) => ({
      ...{ to: { personId }, page: '/desk/rota/index', template: 'requestArrived' },
      ...said,
    }))
}

function saying({ fact, detail }: LogEntry): Pick<NoticeDraft, 'title' | 'words'> | undefined {
  const span = saySpan({ startsAt: Number(detail?.['startsAt']), endsAt: Number(detail?.['endsAt']) })
  switch (fact) {
    case 'rota.planned':
      return { title: '您的班有变动', words: '站长排了班，打开值班表看看。' }
    case 'rota.swap_offered':
      return { title: '同事想换个班', words: `${span}，看看能不能替。` }
    case 'rota.swap_taken':
      return { title: '有人替您的班了', words: `${span}，您不用来了。` }
    case 'rota.gap_ahead':
      return { title: '有一段没人值班', words: `${span}，排上一个人。` }
    default:
      return undefined
  }
}
