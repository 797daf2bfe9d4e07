import type { Thanks } from '../../../shared/wishes/model'
import { canThank, holdThanks, passThanks, writeThanks } from '../../../shared/wishes/thanks-rules'
import { MONDAY } from '../../world/people'
import { aWish } from '../../world/wishes'

const at = MONDAY + 5
const said = { words: '以前用塑料瓶踢，现在有真球了', from: 'applicant' } as const
const thanks = (over: Partial<Thanks> = {}): Thanks => ({
  ...{ status: 'waiting', words: '看得清了', writtenAt: MONDAY, from: 'worker' },
  ...over,
})
const delivered = aWish({ status: 'delivered' })
const written = { ...delivered, thanks: thanks() }
const passed = { ...delivered, thanks: thanks({ status: 'passed', passedAt: MONDAY }) }
const held = { ...delivered, thanks: thanks({ status: 'held', reason: '里面有名字' }) }

describe('written', () => {
  test('after the gift is there; until they are passed on, new words take the old ones’ place', () => {
    for (const wish of [delivered, written, held]) {
      expect(canThank(wish)).toBe(true)
      expect(writeThanks(wish, said, at)).toMatchObject({
        next: { thanks: { ...said, status: 'waiting', writtenAt: at } },
        facts: [{ fact: 'wish.thanks_written', detail: { from: 'applicant' } }],
      })
    }
    expect(writeThanks(held, said, at)).not.toHaveProperty('next.thanks.reason')
  })
  test.each([
    ['before', aWish({ status: 'received' }), said.words, 'wishes.not_delivered'],
    ['after they were passed on', passed, said.words, 'wishes.thanks_passed'],
    ['with a number', delivered, '打我电话 13800000301', 'wishes.number_in_words'],
    ['with a link', delivered, '看 www.help-me.org', 'wishes.money'],
  ] as const)('%s: refused', (_name, wish, words, refused) => {
    expect(writeThanks(wish, { ...said, words }, at)).toEqual({ refused })
  })
  test('canThank agrees', () => {
    expect(canThank(aWish({ status: 'received' }))).toBe(false)
    expect(canThank(passed)).toBe(false)
  })
})

describe('read', () => {
  test('passed on', () => {
    expect(passThanks(written, MONDAY, at)).toMatchObject({
      next: { thanks: { status: 'passed', passedAt: at, words: '看得清了' } },
      facts: [{ fact: 'wish.thanks_passed' }],
    })
  })
  test('held, with the reason', () => {
    expect(holdThanks(written, MONDAY, '里面有名字')).toMatchObject({
      next: { thanks: { status: 'held', reason: '里面有名字' } },
      facts: [{ fact: 'wish.thanks_held' }],
    })
  })
  test.each([
    ['nothing written', delivered, MONDAY, 'wishes.no_thanks'],
    ['passed on already', passed, MONDAY, 'wishes.thanks_passed'],
    ['other words than were read', written, MONDAY + 1, 'wishes.thanks_changed'],
  ] as const)('%s: refused', (_name, wish, writtenAt, refused) => {
    expect(passThanks(wish, writtenAt, at)).toEqual({ refused })
    expect(holdThanks(wish, writtenAt, '里面有名字')).toEqual({ refused })
  })
})
