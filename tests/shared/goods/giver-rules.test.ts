import {
  changeGiverTo,
  changeItemTo,
  changePromise,
  closePromise,
  lookUpContact,
  openItem,
  promise,
  watch,
} from '../../../shared/goods/giver-rules'
import { aGiver, anItem, aPledge } from '../../world/goods'
import { fenglin } from '../../world/people'

test('a unit changes what is named; that somebody looked whom to call is a fact of its own', () => {
  const { next, facts } = changeGiverTo(aGiver(), { name: '春和超市' })
  expect(next).toMatchObject({ name: '春和超市', kind: 'company' })
  expect(facts).toEqual([{ fact: 'giver.changed' }])
  expect(lookUpContact(aGiver())).toEqual({ next: aGiver(), facts: [{ fact: 'giver.contact_opened' }] })
})

describe('a promise', () => {
  const lines = [{ name: '米', unit: '袋', quantity: 400 }]

  test('is open until it is closed with how it ended', () => {
    const draft = {
      stationId: fenglin,
      giverId: '6chunhe',
      giverName: '春和便民店',
      lines,
      promisedOn: '2026-03-10',
    }
    expect(promise(draft)).toEqual({ next: { ...draft, status: 'open' }, facts: [{ fact: 'pledge.made' }] })
    expect(closePromise(aPledge(), 'partly')).toMatchObject({
      next: { status: 'closed', end: 'partly' },
      facts: [{ fact: 'pledge.closed', detail: { end: 'partly' } }],
    })
  })

  test('changes while it is open, and neither changes nor closes again afterwards', () => {
    expect(changePromise(aPledge(), { lines, promisedOn: '2026-04-01' })).toMatchObject({
      next: { lines, promisedOn: '2026-04-01' },
      facts: [{ fact: 'pledge.changed' }],
    })
    const closed = aPledge({ status: 'closed', end: 'kept' })
    const no = { refused: 'goods.pledge_closed' }
    expect(changePromise(closed, { lines, promisedOn: '2026-04-01' })).toEqual(no)
    expect(closePromise(closed, 'kept')).toEqual(no)
  })
})

describe('a line of the stock list', () => {
  test('is there once', () => {
    expect(openItem(anItem({ version: 0 }))).toMatchObject({ facts: [{ fact: 'goods_item.added' }] })
    expect(openItem(anItem())).toEqual({ refused: 'goods.item_known', detail: { id: anItem()._id } })
  })

  test('has a minimum or none; without one nothing is low', () => {
    expect(changeItemTo(anItem(), { minLevel: 5 })).toMatchObject({
      next: { minLevel: 5, isWatched: true, isLow: false, kind: 'protection' },
      facts: [{ fact: 'goods_item.changed', detail: { minLevel: 5 } }],
    })
    const low = anItem({ minLevel: 5, isWatched: true, isLow: true })
    expect(changeItemTo(low, { kind: 'daily' }).next).toMatchObject({
      kind: 'daily',
      minLevel: 5,
      isLow: true,
    })
    expect(changeItemTo(low, { minLevel: 0 }).next).toMatchObject({ isWatched: false, isLow: false })
  })

  test('is said to be low once, and again after there was enough', () => {
    const item = anItem({ minLevel: 5, isWatched: true })
    expect(watch(item, 4, ['achen'])).toMatchObject({
      next: { isLow: true },
      facts: [{ fact: 'goods_item.low', detail: { stock: 4, tell: ['achen'] } }],
    })
    expect(watch(item, 5, ['achen'])).toEqual({ refused: 'goods.not_due' })
    const low = anItem({ minLevel: 5, isWatched: true, isLow: true })
    expect(watch(low, 3, ['achen'])).toEqual({ refused: 'goods.not_due' })
    expect(watch(low, 5, [])).toMatchObject({
      ...{ next: { isLow: false }, facts: [{ fact: 'goods_item.enough' }] },
    })
  })
})
