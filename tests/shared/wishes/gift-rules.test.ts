import {
  giftNumber,
  handOver,
  nthOf,
  papersOf,
  type Proof,
  receive,
  seriesOf,
} from '../../../shared/wishes/gift-rules'
import { chen, li, MONDAY } from '../../world/people'
import { aChildsWish, aWish } from '../../world/wishes'

const by = { accountId: chen.id, displayName: '陈禾' }
const witness = { accountId: li.id, displayName: '李悦' }
const at = MONDAY
const receipt = { byId: chen.id, number: '20260302-01', valueFen: 9800, words: '5 号球一个' }

test('the number says the day and which of that day it is', () => {
  expect(giftNumber(MONDAY, 2)).toBe('20260302-02')
  expect(giftNumber(MONDAY, 112)).toBe('20260302-112')
  expect(giftNumber(MONDAY + 365 * 24 * 3_600_000, 2)).toBe('20270302-02')
  expect(seriesOf('s1', '2026-03-02')).toBe('s1 2026-03-02')
})

test('each command has the number at which it stands in the book', () => {
  const log = ['one', 'two', 'three'].map((id) => ({ id, fact: 'number.given', at, by: chen.id }))
  expect(['one', 'two', 'three'].map((id) => nthOf({ given: 3, log }, id))).toEqual([1, 2, 3])
})

describe('taken in', () => {
  test('with number, value and words; the clock has nothing more to say', () => {
    const done = receive(aWish({ status: 'claimed' }), receipt, at)
    expect(done).toMatchObject({
      next: { status: 'received', receipt: { ...receipt, at } },
      facts: [{ fact: 'wish.received', detail: { number: '20260302-01' } }],
    })
    expect(done).not.toHaveProperty('next.clockAt')
  })
  test('up to the cap, and not above it', () => {
    const wish = aWish({ status: 'claimed', capFen: 9800 })
    expect(receive(wish, receipt, at)).toHaveProperty('next')
    expect(receive({ ...wish, capFen: 9799 }, receipt, at)).toEqual({
      ...{ refused: 'wishes.value_over', detail: { capFen: 9799 } },
    })
  })
  test.each(['asked', 'open', 'received', 'delivered', 'declined'] as const)('not while %s', (status) => {
    expect(receive(aWish({ status }), receipt, at)).toEqual({
      ...{ refused: 'wishes.not_now', detail: { status } },
    })
  })
})

test('the picture for the giver is kept behind the papers, proves nothing, and is none of them', () => {
  const here = aWish({ status: 'received' })
  const giverPhotoId = 'pthing'
  const done = handOver(here, by, { signedBy: 'self', photoIds: ['ppaper'], giverPhotoId }, at)
  expect(done).toMatchObject({ next: { handOver: { photoIds: ['ppaper', 'pthing'], giverPhotoId } } })
  expect(papersOf({ photoIds: ['ppaper', 'pthing'], giverPhotoId })).toEqual(['ppaper'])
  expect(papersOf({ photoIds: ['ppaper'] })).toEqual(['ppaper'])
  expect(handOver(here, by, { signedBy: 'self', photoIds: [], giverPhotoId }, at)).toEqual({
    refused: 'wishes.proof_missing',
  })
})

describe('handed over', () => {
  const proof: Proof = { signedBy: 'self', witness, photoIds: [] }
  const here = aWish({ status: 'received' })
  test('with a second worker, or with a photo of the signed paper', () => {
    expect(handOver(here, by, proof, at)).toMatchObject({
      next: { status: 'delivered', handOver: { at, by, signedBy: 'self', witness, photoIds: [] } },
      facts: [{ fact: 'wish.delivered', detail: { signedBy: 'self' } }],
    })
    const photo = handOver(here, by, { signedBy: 'self', photoIds: ['p0001'] }, at)
    expect(photo).toMatchObject({ next: { handOver: { photoIds: ['p0001'] } } })
    expect(photo).not.toHaveProperty('next.handOver.witness')
  })
  test('without either: no proof; oneself is no second worker', () => {
    expect(handOver(here, by, { signedBy: 'self', photoIds: [] }, at)).toEqual({
      refused: 'wishes.proof_missing',
    })
    expect(handOver(here, by, { ...proof, witness: by }, at)).toEqual({ refused: 'wishes.witness_unknown' })
  })
  test('a child’s: the guardian signs', () => {
    const childs = aChildsWish({ status: 'received' })
    expect(handOver(childs, by, proof, at)).toEqual({ refused: 'wishes.guardian_signs' })
    expect(handOver(childs, by, { ...proof, signedBy: 'guardian' }, at)).toHaveProperty('next')
  })
  test('nothing that the station has not taken in', () => {
    for (const status of ['open', 'claimed'] as const)
      expect(handOver(aWish({ status }), by, proof, at)).toEqual({ refused: 'wishes.not_received' })
    expect(handOver(aWish({ status: 'delivered' }), by, proof, at)).toMatchObject({
      refused: 'wishes.not_now',
    })
  })
})
