import { codeOnLabel, labelOf, sayLabelCode } from '../../../shared/goods/labels'
import { type GivenItem, itemsGiven, type Spent } from '../../../shared/goods/link-rules'

const masks: GivenItem = {
  ...{ itemId: '0masks', name: '口罩', unit: '只', isSentOn: false },
  ...{ received: 100, valueFen: 15_000, left: 60, lost: 0 },
}
const visit: Spent = { itemId: '0masks', kind: 'community', name: '河沿里', purpose: '走访', quantity: 10 }

describe('what came and where it went', () => {
  test('an item at two stations is one line, received once', () => {
    const sent = {
      ...masks,
      itemId: '0there',
      isSentOn: true,
      received: 20,
      valueFen: 3000,
      left: 19,
      lost: 1,
    }
    const there: Spent = { ...visit, itemId: '0there', name: '果园新村', quantity: 4 }
    expect(itemsGiven([masks, sent], [visit, there])).toEqual([
      {
        ...{ name: '口罩', unit: '只', received: 100, valueFen: 15_000, left: 79 },
        went: [
          { kind: 'community', name: '河沿里', purpose: '走访', quantity: 10 },
          { kind: 'community', name: '果园新村', purpose: '走访', quantity: 4 },
          { kind: 'lost', quantity: 1 },
        ],
      },
    ])
  })

  test('what was sent to a station that has the item from the giver, too, went out once', () => {
    const sent = { ...masks, isSentOn: true, received: 20, left: 20 }
    const [item] = itemsGiven([masks, sent], [visit])
    expect(item).toMatchObject({ received: 100, left: 80, went: [{ quantity: 10 }] })
    const [alone] = itemsGiven([sent], [visit])
    expect(alone).toMatchObject({ received: 0, valueFen: 0, left: 20, went: [{ quantity: 10 }] })
  })

  test('the same place and purpose is one line; another purpose, audience or item is not', () => {
    const went = [
      visit,
      { ...visit, quantity: 5, households: 2 },
      { ...visit, quantity: 1, households: 1, people: 3 },
      { ...visit, quantity: 7, purpose: '端午节' },
      { ...visit, quantity: 2, audience: 'elder' as const },
      { ...visit, itemId: '0rice', quantity: 99 },
    ]
    const [item] = itemsGiven([masks], went)
    expect(item?.went.map(({ quantity, households, people }) => [quantity, households, people])).toEqual([
      [16, 3, 3],
      [7, undefined, undefined],
      [2, undefined, undefined],
    ])
  })

  test('the most valuable first, then by name; the same name in another unit is another item', () => {
    const named = (name: string, valueFen: number, unit = '只') => ({ ...masks, name, valueFen, unit })
    const items = itemsGiven([named('乙', 5), named('甲', 5), named('丙', 9), named('甲', 1, '箱')], [])
    expect(items.map(({ name, unit }) => name + unit)).toEqual(['丙只', '乙只', '甲只', '甲箱'])
    expect(itemsGiven([], [])).toEqual([])
  })
})

describe('the code on a label', () => {
  test('is told from any other that the camera reads', () => {
    expect(codeOnLabel(labelOf('ABCD2345'))).toBe('ABCD2345')
    expect(codeOnLabel(' abcd-2345 ')).toBe('ABCD2345')
    for (const other of ['', 'ABCD234', 'ABCD23456', 'ABCD2341', 'https://wxaurl.cn/abc', 'XX:ABCD2345'])
      expect(codeOnLabel(other)).toBeUndefined()
    expect(sayLabelCode('ABCD2345')).toBe('ABCD 2345')
  })
})
