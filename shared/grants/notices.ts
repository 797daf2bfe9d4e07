import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Grant } from './model'

/** The worker hears what became of the money and of the rules of use; the recipient that it is hers. Nobody's name is in it. */
export function noticesOf(grant: Grant, entry: LogEntry): readonly NoticeDraft[] {
  const { title, worker, recipientId } = grant
  const desk = (head: string, words: string, people: readonly string[] = [worker.accountId]) =>
    people
      .filter((personId) => personId !== entry.by)
      .map((personId): NoticeDraft => ({
        ...{ to: { personId }, title: head, words: `${title}：${words}` },
        ...{ page: `/desk/grant/index?id=${grant._id}`, template: 'requestArrived' },
      }))
  switch (entry.fact) {
    case 'grant.approved':
      return desk('资助批下来了', '两个人都点头了，可以去买，花费不超过批的数。')
    case 'grant.declined':
      return desk('资助没有批', '打开看看为什么，想清楚了可以另外提一件。')
    case 'grant.taken_back':
      return desk('付款收回了', '回到有报价的样子，可以重新请人批。')
    case 'grant.bought':
      return desk('买好了，等本人看规则', '请本人或监护人看过使用规则，同意了再交。')
    case 'grant.unbought':
      return grant.status === 'quoted'
        ? desk('付款冲回了', '回到有报价的样子，还要买就重新请人批。')
        : desk('付款冲回了', '账上这件现在没有付款，该付的在基金里另提一笔。')
    case 'grant.confirmed':
      return desk('使用规则同意了', '可以约个时间交到手上了。')
    case 'grant.follow_up_due':
      return desk('该回访了', '去看看用得怎么样，记一笔。', toldIn(entry))
    case 'grant.handed':
      return recipientId === undefined ? [] : [toRecipient(grant, recipientId)]
    default:
      return []
  }
}

function toRecipient({ _id, title }: Grant, personId: string): NoticeDraft {
  return {
    ...{ to: { personId }, title: '东西交到手上了', words: `${title}：怎么用、什么时候回访，都在里面。` },
    ...{ page: `/fund/grant/index?id=${_id}`, template: 'requestMoved' },
  }
}

function toldIn({ detail }: LogEntry): readonly string[] {
  const tell = detail?.['tell']
  return Array.isArray(tell) ? tell.filter((id): id is string => typeof id === 'string') : []
}
