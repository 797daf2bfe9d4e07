import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Redemption } from './model'
import { untilWords } from './words'

const deskPage = '/desk/rewards/index'

/** Whoever ordered hears of her points and her item; whoever keeps the shelf hears what to get ready. Nobody's name is in it. */
export function noticesOf(redemption: Redemption, entry: LogEntry): readonly NoticeDraft[] {
  const { reward, points, expiresAt } = redemption
  const own = (title: string, words: string) => toOwner(redemption, entry, title, words)
  const keeper = (title: string, words: string) => toKeeper(redemption, entry, title, words)
  const refund = `${String(points)} 分已经退回您的账上。`
  switch (entry.fact) {
    case 'redemption.held':
      return keeper('有人换了一件', `${reward.title}：放好等人来取，${untilWords(expiresAt)}。`)
    case 'redemption.handed':
      return own('领到了', `${reward.title}：谢谢您一次次来帮忙。`)
    case 'redemption.cancelled':
      return [
        ...own('这件换不成了', `${reward.title}：${refund}打开看看站里怎么说。`),
        ...keeper('有一件不换了', `${reward.title}：放回柜上了。`),
      ]
    case 'redemption.reminded':
      return own('换的东西还没取', `${reward.title}：${untilWords(expiresAt)}来取，过了分会退回来。`)
    case 'redemption.expired':
      return own('过了取的日子', `${reward.title}：${refund}还想要，到柜上再换一次。`)
    default:
      return []
  }
}

function toOwner(
  { _id, accountId }: Redemption,
  { by }: LogEntry,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  if (accountId === by) return []
  const page = `/hours/redemptions/index?id=${_id}`
  return [{ to: { personId: accountId }, title, words, page, template: 'requestMoved' }]
}

function toKeeper(
  { keeperId, accountId }: Redemption,
  { by }: LogEntry,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  if (keeperId === by || keeperId === accountId) return []
  return [{ to: { personId: keeperId }, title, words, page: deskPage, template: 'requestArrived' }]
}
