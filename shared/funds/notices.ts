import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Income, Payment } from './model'
import { purposeWords } from './words'

const paymentPage = (id: string) => `/desk/payment/index?id=${id}`

/** Those who may say yes hear of what waits, whoever asked hears the answer. Neither amount nor anybody's name is in it. */
export function noticesOfPayment(payment: Payment, { fact, by }: LogEntry): readonly NoticeDraft[] {
  const what = purposeWords[payment.purpose]
  switch (fact) {
    case 'payment.asked':
      return toDeciders(payment, '有一笔付款等着批', `${what}：要两位同事批准，打开看看。`)
    case 'payment.seconded':
      return [toGroup(payment, '有一笔付款还差一票', `${what}：已经有一位批了，打开看看。`)]
    case 'payment.approved':
      return toAsker(payment, by, '付款批下来了', `${what}：钱已经留好，付了拍下发票来记账。`)
    case 'payment.declined':
      return toAsker(payment, by, '付款没有批', `${what}：打开看看原因，改了可以再提。`)
    case 'payment.reversed':
      return toAsker(payment, by, '一笔付款冲回了', `${what}：打开看看，该付的再提一笔。`)
    default:
      return []
  }
}

/** Somebody else of the station must count: the group hears of it. */
export function noticesOfIncome({ stationId }: Income, { fact }: LogEntry): readonly NoticeDraft[] {
  if (fact !== 'income.recorded') return []
  return [
    {
      ...{
        to: { robotOf: stationId },
        title: '有一笔收入等人数第二遍',
        words: '换一位同事来数，数完就入账。',
      },
      ...{ page: '/desk/funds/index', template: 'requestArrived' },
    },
  ]
}

/** The heads and supervisors, once a payment, and the group of the station. */
function toDeciders(payment: Payment, title: string, words: string): readonly NoticeDraft[] {
  const { askedBy, headIds } = payment
  const toAll = toGroup(payment, title, words)
  const others = headIds.filter((id) => id !== askedBy.accountId)
  return [toAll, ...others.map((personId) => ({ ...toAll, to: { personId } }))]
}

function toGroup({ _id, stationId }: Payment, title: string, words: string): NoticeDraft {
  return { to: { robotOf: stationId }, title, words, page: paymentPage(_id), template: 'requestArrived' }
}

function toAsker(
  { _id, askedBy }: Payment,
  by: string,
  title: string,
  words: string,
): readonly NoticeDraft[] {
  if (askedBy.accountId === by) return []
  const to = { personId: askedBy.accountId }
  return [{ to, title, words, page: paymentPage(_id), template: 'requestMoved' }]
}
