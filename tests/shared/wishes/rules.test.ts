import { wishStatuses, termsOf, type Wish } from '../../../shared/wishes/model'
import { mayGo, moves, type WishVerb } from '../../../shared/wishes/moves'
import {
  ask,
  canWithdraw,
  decline,
  openApplicant,
  setTerms,
  type Publication,
  verify,
  whyNotAsked,
  whyNotPublished,
  withdraw,
} from '../../../shared/wishes/rules'
import { chen, li, MONDAY, wang } from '../../world/people'
import { stationsOfWorld } from '../../world/places'
import { aChildsWish, aWish, publication } from '../../world/wishes'

const by = { accountId: li.id, displayName: '李悦' }
const published: Publication = publication
const at = MONDAY + 1000

test('every verb is allowed where the table says, and refused with the status elsewhere', () => {
  const verbs = [...new Set(wishStatuses.flatMap((status) => Object.keys(moves[status])))] as WishVerb[]
  expect(verbs).toHaveLength(12)
  for (const status of wishStatuses) {
    for (const verb of verbs) {
      const wanted = verb in moves[status] ? undefined : { refused: 'wishes.not_now', detail: { status } }
      expect(mayGo({ status }, verb)).toEqual(wanted)
    }
  }
})

test('what a station has set, and what holds where it has set nothing', () => {
  expect(termsOf({})).toEqual({ days: 7, graceDays: 3, capLimitFen: 50_000 })
  expect(termsOf({ wishDays: 10, wishGraceDays: 5, wishCapFen: 30_000 })).toEqual({
    ...{ days: 10, graceDays: 5, capLimitFen: 30_000 },
  })
})

test('a head sets some of it, what is left out stays, and it is told', () => {
  const [station] = stationsOfWorld
  if (station === undefined) throw new Error('the world has a station')
  const first = setTerms(station, { days: 10 })
  expect(termsOf(first.next)).toEqual({ days: 10, graceDays: 3, capLimitFen: 50_000 })
  expect(first.facts).toEqual([
    { fact: 'station.wish_terms_set', detail: { days: 10, graceDays: 3, capLimitFen: 50_000 } },
  ])
  const { next } = setTerms(first.next, { graceDays: 5, capLimitFen: 30_000 })
  expect(next).toEqual({ ...station, wishDays: 10, wishGraceDays: 5, wishCapFen: 30_000 })
})

describe('asked for', () => {
  const { _id, version, createdAt, updatedAt, log, unsent, ...draft } = aWish({ status: 'asked' })
  test('nobody else reads it yet, and the station hears of it', () => {
    const { next, facts } = ask(draft)
    expect(next).toMatchObject({ status: 'asked', isPublished: false, pseudonym: '', capFen: 0, returns: 0 })
    expect(facts).toEqual([{ fact: 'wish.asked' }])
    expect([_id, version, createdAt, updatedAt, log, unsent]).toBeTruthy()
  })
  test('written down by a worker: another fact', () => {
    const { applicantId, ...written } = draft
    expect(applicantId).toBe(wang.id)
    expect(ask(written).facts).toEqual([{ fact: 'wish.written' }])
  })
  test('for money: not at all', () => {
    expect(whyNotAsked('一个红包', '过年')).toEqual({ refused: 'wishes.money' })
    expect(whyNotAsked('一副老花镜', '要 300 元')).toEqual({ refused: 'wishes.money' })
    expect(whyNotAsked('一副老花镜', '300 度')).toBeUndefined()
  })
})

describe('onto the wall', () => {
  test('under a pseudonym, by whoever saw the need, with the month it counts in', () => {
    expect(verify(aWish({ status: 'asked' }), by, published, at)).toMatchObject({
      next: {
        ...{ status: 'open', isPublished: true, pseudonym: '老槐树', capFen: 8000, keeperId: li.id },
        ...{ publishedAt: at, publishedMonth: '2026-03', verified: { at, by, seen: 'visit' } },
      },
      facts: [{ fact: 'wish.verified', detail: { capFen: 8000, seen: 'visit' } }],
    })
  })
  test.each([
    ['money in the words', { words: '加微信 abc_12345' }, { refused: 'wishes.money' }],
    ['money in the title', { title: '一个红包' }, { refused: 'wishes.money' }],
    ['money for a name', { pseudonym: '要扫码' }, { refused: 'wishes.money' }],
    ['a phone number', { words: '电话 13800000301' }, { refused: 'wishes.number_in_words' }],
    ['too dear', { capFen: 50_001 }, { refused: 'wishes.cap_over', detail: { limitFen: 50_000 } }],
    ['a child, and nobody asked', { audience: 'child' }, { refused: 'wishes.consent_missing' }],
    ['a child, nobody named', { audience: 'child', hasConsent: true }, { refused: 'wishes.consent_missing' }],
  ] as const)('%s: refused', (_name, over, refusal) => {
    expect(verify(aWish({ status: 'asked' }), by, { ...published, ...over }, at)).toEqual(refusal)
    expect(whyNotPublished(aWish(), { ...published, ...over }, false)).toEqual(refusal)
  })
  test('a child whose guardian was named and did not agree: refused', () => {
    const childs = { ...published, audience: 'child', sealedGuardian: 'sealed' } as const
    const refusal = { refused: 'wishes.consent_missing' }
    expect(verify(aChildsWish({ status: 'asked' }), by, childs, at)).toEqual(refusal)
  })
  test('a child whose guardian agreed, named then or now', () => {
    const childs = { ...published, audience: 'child', hasConsent: true } as const
    expect(verify(aChildsWish({ status: 'asked' }), by, childs, at)).toMatchObject({
      next: { status: 'open', guardianConsentAt: at },
    })
    const named = { ...childs, sealedGuardian: 'sealed' }
    expect(verify(aWish({ status: 'asked' }), by, named, at)).toMatchObject({
      next: { sealedGuardian: 'sealed', guardianConsentAt: at },
    })
  })
  test('up to the limit', () => {
    expect(whyNotPublished(aWish(), { ...published, capFen: 50_000 }, false)).toBeUndefined()
  })
  test('a claimed one cannot be verified or declined any more', () => {
    const claimed = aWish({ status: 'claimed' })
    const refusal = { refused: 'wishes.not_now', detail: { status: 'claimed' } }
    expect(verify(claimed, by, published, at)).toEqual(refusal)
    expect(decline(claimed, by, '家里已经有了')).toEqual(refusal)
    expect(withdraw(claimed)).toEqual(refusal)
  })
})

test.each(['asked', 'open'] as const)('declined or withdrawn while it is %s: on no wall', (status) => {
  const wish: Wish = aWish({ status })
  expect(decline(wish, by, '家里已经有了')).toMatchObject({
    next: { status: 'declined', isPublished: false, declineReason: '家里已经有了', keeperId: li.id },
    facts: [{ fact: 'wish.declined' }],
  })
  expect(withdraw(wish)).toMatchObject({
    next: { status: 'withdrawn', isPublished: false, keeperId: chen.id },
    facts: [{ fact: 'wish.withdrawn' }],
  })
  expect(canWithdraw(wish)).toBe(true)
  expect(canWithdraw({ status: 'received' })).toBe(false)
})

test('who opened name and door is on record under the working name', () => {
  const wish = aWish()
  expect(openApplicant(wish, '李悦')).toEqual({
    next: wish,
    facts: [{ fact: 'wish.applicant_opened', detail: { displayName: '李悦' } }],
  })
})
