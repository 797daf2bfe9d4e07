import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Need } from './need-model'

const deskPage = '/desk/needs/index'
const ownPage = '/hours/service/index'

/** The worker hears who takes it and who gives it back; whoever does it hears that it is over. */
export function noticesOf(need: Need, entry: LogEntry): readonly NoticeDraft[] {
  const worker = (title: string, words: string): readonly NoticeDraft[] => [
    { to: { personId: need.worker.accountId }, title, words, page: deskPage, template: 'requestArrived' },
  ]
  const said = entry.detail?.['displayName']
  const name = typeof said === 'string' ? said : '一位志愿者'
  switch (entry.fact) {
    case 'need.taken':
      return worker('清单上有一件有人接了', `${name}接了，打个电话，约好第一次一起去。`)
    case 'need.released':
      return worker(
        '清单上有一件放回来了',
        entry.detail?.['how'] === 'stopped'
          ? `${name}停下了。先跟老人说一声，再看看谁合适。`
          : `${name}做不了了。先跟老人说一声，再看看谁合适。`,
      )
    case 'need.rechecked':
      return entry.detail?.['isHeldBack'] === true
        ? worker('清单上有一件没有放出去', '微信没有放行那几句话，换个说法再放一次。')
        : []
    case 'need.closed':
      return need.taker === undefined
        ? []
        : [
            {
              to: { personId: need.taker.accountId },
              title: '这件不用再去了',
              words: '打开看看站里怎么说。谢谢您一直去。',
              page: ownPage,
              template: 'requestMoved',
            },
          ]
    default:
      return []
  }
}
