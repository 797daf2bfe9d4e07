import type { GrantStatus } from '@shared/grants/model'
import type { GrantView } from '@shared/grants/views'
import { confirmerWords } from '@shared/grants/words'
import { exactYuan } from '@shared/kernel/money'
import { sayMoment } from '@shared/kernel/time'
import { sayDay } from '../../matter/entry-said'
import type { StopState } from '../../ui/stop'
import type { TrailStop } from '../../ui/trail'

/** How far along the five stops each status is; the stop it stands at, and how it stands there. */
const places = {
  asked: [0, 'now'],
  quoted: [0, 'now'],
  approving: [1, 'wait'],
  approved: [2, 'now'],
  bought: [3, 'wait'],
  handed: [4, 'now'],
  closed: [5, 'done'],
  declined: [1, 'back'],
  withdrawn: [0, 'back'],
} as const satisfies Record<GrantStatus, readonly [number, StopState]>

/** The way of a grant, five stops. */
export function wayOf(grant: GrantView, now: number): readonly TrailStop[] {
  const [at, state] =
    grant.status === 'bought' && grant.isAgreed ? ([3, 'now'] as const) : places[grant.status]
  const stateOf = (place: number): StopState => (place < at ? 'done' : place === at ? state : 'next')
  const { quotes, payment, spentFen, agreement, handedAt, followUpOn, status, notes } = grant
  const isUnpaid = (status === 'handed' || status === 'closed') && payment === undefined
  const unpaid = isUnpaid ? '付款冲回了，账上现在没有这一笔' : undefined
  const spent = spentFen === undefined ? unpaid : `花了 ${exactYuan(spentFen)} 元`
  const asked = payment && `请批 ${exactYuan(payment.amountFen)} 元`
  const isOver = state === 'back'
  const stops: readonly TrailStop[] = [
    {
      ...{ key: 'asked', title: '问价钱', state: stateOf(0), when: sayMoment(grant.createdAt, now) },
      note: quotes.length === 0 ? '还没有报价' : `${String(quotes.length)} 家的报价`,
    },
    { key: 'approved', title: '两个人点头', state: stateOf(1), note: asked },
    { key: 'bought', title: '买到站里', state: stateOf(2), note: spent },
    {
      ...{ key: 'handed', title: '看过规则，交到手上', state: stateOf(3) },
      note: agreement && `${confirmerWords[agreement.as]}同意了使用规则`,
      when: handedAt === undefined ? undefined : sayMoment(handedAt, now),
    },
    {
      ...{ key: 'after', title: '回访', state: stateOf(4) },
      note: followUpOn === undefined ? undefined : `${sayDay(followUpOn)}去看看`,
      when: status === 'closed' ? sayMoment(notes.at(-1)?.at ?? now, now) : undefined,
    },
  ]
  return isOver ? stops.slice(0, at + 1) : stops
}

/** What to do next, as a sentence. */
export function sentenceOf({ status, isAgreed, followUpOn }: GrantView): string {
  switch (status) {
    case 'asked':
      return '先问一家店的价钱'
    case 'quoted':
      return '选一家，请两个人点头'
    case 'approving':
      return '等两个人点头'
    case 'approved':
      return '批了，可以去买'
    case 'bought':
      return isAgreed ? '规则同意了，可以交了' : '买到了，先请本人看规则'
    case 'handed':
      return followUpOn === undefined ? '交到手上了' : `${sayDay(followUpOn)}去回访`
    case 'closed':
      return '回访完了，用得好好的'
    case 'declined':
      return '这件没有批'
    case 'withdrawn':
      return '这件收回了'
  }
}
