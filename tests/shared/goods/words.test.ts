import { noticesOfBatch, noticesOfItem } from '../../../shared/goods/notices'
import { goodByWords, goodsRefusals, recipientWords, worthWords } from '../../../shared/goods/words'
import { refuse, sayRefusal } from '../../../shared/kernel/refusal'
import { aBatch, anItem } from '../../world/goods'
import { communities } from '../../world/people'

test('who got it, in one line', () => {
  const community = { kind: 'community', communityCode: communities.heyanli, purpose: '端午节走访' } as const
  expect(recipientWords({ ...community, households: 40 }, '河沿里')).toBe('河沿里 40 户，端午节走访')
  expect(recipientWords({ ...community, audience: 'elder', people: 12 }, '河沿里')).toBe(
    '河沿里 长者 12 人，端午节走访',
  )
  expect(recipientWords({ kind: 'station', purpose: '门口消毒' })).toBe('站里用，门口消毒')
})

test('days and worth', () => {
  expect(goodByWords('2026-02-11')).toBe('2 月 11 日前用完')
  expect(worthWords({ pieces: 15_666, valueFen: 28_012_345 })).toBe('15,666 件，折合 280,123.45 元')
})

test('a refusal says how many are left and where it may go', () => {
  const say = (code: keyof typeof goodsRefusals, detail = {}) =>
    sayRefusal(goodsRefusals, refuse(code, detail))
  expect(say('goods.stock_short', { stock: 1200, unit: '袋' })).toContain('只剩 1,200 袋')
  expect(say('goods.stock_short', { stock: 3 })).toContain('只剩 3 件')
  expect(say('goods.stock_short', { stock: 0 })).toContain('没有了')
  expect(say('goods.directed', { directedTo: 'audience:elder' })).toContain('只给长者')
  expect(say('goods.directed', { directedTo: 'community:120113900004' })).toContain('只给一个社区')
  expect(say('goods.directed', { directedTo: 'community:120113900004', name: '河沿里' })).toContain(
    '只给河沿里',
  )
  expect(say('goods.target_unknown', { line: 2 })).toContain('第 2 行')
  expect(say('goods.directed', { directedTo: 'station:s120113900' })).toContain('只给一个站')
  expect(say('goods.item_unknown', { line: 2 })).toContain('第 2 行')
  expect(say('goods.expired_on_arrival', { line: 2 })).toContain('第 2 行')
  expect(say('goods.expired', { expiresOn: '2026-02-11' })).toContain('2 月 11 日')
  expect(say('goods.counted_over', { sent: 10, unit: '箱' })).toContain('10 箱')
  expect(say('goods.back_over', { stands: 40, unit: '袋' })).toContain('只算发出 40 袋')
  expect(say('goods.back_changed', { stands: 40, unit: '袋' })).toContain('现在算发出 40 袋')
  expect(say('goods.back_changed', { stands: 0, unit: '袋' })).toContain('一件也不算发出')
  expect(say('goods.count_over', { most: 8, unit: '床' })).toContain('8 床')
})

describe('warnings', () => {
  const entry = (fact: string, detail?: Record<string, unknown>) => ({
    ...{ id: 'clock:1', fact, at: 1, by: 'clock' },
    ...(detail === undefined ? {} : { detail }),
  })

  test('go to each of the station, with what and until when', () => {
    const batch = aBatch({ expiresOn: '2026-03-20' })
    expect(noticesOfBatch(batch, entry('batch.expiring', { tell: ['achen', 'azhou'] }))).toMatchObject([
      { to: { personId: 'achen' }, words: '口罩还有 10 只，3 月 20 日前用完。早点发出去。' },
      { to: { personId: 'azhou' }, page: `/desk/batch/index?id=${batch._id}` },
    ])
    const item = anItem({ minLevel: 5 })
    expect(noticesOfItem(item, entry('goods_item.low', { stock: 3, tell: ['achen'] }))).toMatchObject([
      { to: { personId: 'achen' }, words: '口罩只剩 3 只，低于 5 只。看看要不要补。' },
    ])
  })

  test('nothing else is told', () => {
    expect(noticesOfBatch(aBatch(), entry('batch.allocated', { tell: ['achen'] }))).toEqual([])
    expect(noticesOfItem(anItem(), entry('goods_item.enough', { tell: ['achen'] }))).toEqual([])
    expect(noticesOfBatch(aBatch(), entry('batch.expiring'))).toEqual([])
    expect(noticesOfItem(anItem(), entry('goods_item.low'))).toEqual([])
  })
})
