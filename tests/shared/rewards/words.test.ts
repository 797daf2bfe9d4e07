import type { LogEntry } from '../../../shared/kernel/record'
import { sayRefusal } from '../../../shared/kernel/refusal'
import { redemptionStatuses } from '../../../shared/rewards/model'
import { noticesOf } from '../../../shared/rewards/notices'
import * as words from '../../../shared/rewards/words'
import { chen, li, MONDAY } from '../../world/people'
import { xu } from '../../world/errands'
import { anOrder } from '../../world/rewards'

const say = (refused: string, detail: Record<string, string | number> = {}) =>
  sayRefusal(words.rewardsRefusals, { refused, detail })

describe('as people say it', () => {
  test.each([
    [words.reachWords(20, 20), '您的分够换'],
    [words.reachWords(20, 8), '还差 12 分'],
    [words.stockWords({ stock: 0 }), '换完了'],
    [words.stockWords({ stock: 3 }), '还有 3 件'],
    [words.limitWords({ count: 2, per: 'month' }), '每人每月 2 件'],
    [words.limitWords({ count: 1, per: 'year' }), '每人每年 1 件'],
    [words.sponsorWords({ name: '春和便民店', kind: 'company' }), '春和便民店送的'],
    [words.sponsorWords({ name: '枫林社工站', kind: 'station' }), '枫林社工站准备的'],
    [words.untilWords(MONDAY), '3 月 2 日前'],
    [words.whenWords({ status: 'held', expiresAt: MONDAY }, MONDAY), '3 月 2 日前来取'],
    [words.whenWords({ status: 'handed', expiresAt: MONDAY, endedAt: MONDAY }, MONDAY), '9:00'],
    [words.whenWords({ status: 'handed', expiresAt: MONDAY }, MONDAY), ''],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted)
  })

  test('a refusal says what happened and what is possible next', () => {
    expect(say('rewards.gone')).toContain('您的分一分没动')
    expect(say('rewards.gone', { similarTitle: '借书卡', similarPoints: 15 })).toContain('借书卡还有，15 分')
    const limit = { count: 2, againAt: MONDAY }
    expect(say('rewards.limit', { ...limit, per: 'month' })).toBe(
      '这件每人每月 2 件，您这个月的已经换过了。3 月 2 日起又能换。',
    )
    expect(say('rewards.limit', { ...limit, per: 'year' })).toContain('您这一年的')
    expect(say('rewards.points_changed', { points: 25 })).toContain('25 分')
    expect(say('rewards.stock_short', { stock: 1, held: 2 })).toContain('只有 1 件，还有 2 件等人来取')
    expect(say('rewards.stock_over', { most: 5 })).toContain('最多再放 5 件')
  })
  test.each(redemptionStatuses)('over because it is %s', (status) => {
    expect(say('rewards.order_over', { status })).toMatch(/。$/)
  })
})

describe('who is told', () => {
  const entry = (fact: string, by: string): LogEntry => ({ id: 'x:1', fact, at: MONDAY, by })
  const told = (fact: string, by: string, over: Parameters<typeof anOrder>[0] = {}) =>
    noticesOf(anOrder(over), entry(fact, by)).map(({ to }) => ('personId' in to ? to.personId : to.robotOf))
  test.each([
    ['redemption.held', xu.id, [chen.id]],
    ['redemption.handed', chen.id, [xu.id]],
    ['redemption.handed', li.id, [xu.id]],
    ['redemption.cancelled', xu.id, [chen.id]],
    ['redemption.cancelled', chen.id, [xu.id]],
    ['redemption.cancelled', li.id, [xu.id, chen.id]],
    ['redemption.reminded', 'clock', [xu.id]],
    ['redemption.expired', 'clock', [xu.id]],
    ['redemption.code_tried', chen.id, []],
  ])('%s by %s', (fact, by, wanted) => {
    expect(told(fact, by)).toEqual(wanted)
  })
  test('who keeps the shelf and orders from it need not be told to get it ready', () => {
    expect(told('redemption.held', 'clock', { accountId: chen.id })).toEqual([])
  })
  test('nobody is named, and the code stands nowhere', () => {
    const all = ['held', 'handed', 'cancelled', 'reminded', 'expired'].flatMap((fact) =>
      noticesOf(anOrder(), entry(`redemption.${fact}`, li.id)),
    )
    expect(JSON.stringify(all)).not.toContain('许师傅')
  })
})
