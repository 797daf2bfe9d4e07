import { grantKinds, NOTES_MAX, RULE_MAX, RULES_MAX } from '../../../shared/grants/model'
import { rulesFor } from '../../../shared/grants/templates'
import {
  confirmByCode,
  confirmOnPaper,
  followUp,
  handOver,
  isFitDay,
  remindFollowUp,
  renewCode,
  setRules,
  whyNotBy,
} from '../../../shared/grants/use-rules'
import { agreed, aGrant, approving, bought, handed, withCode } from '../../world/grants'
import { chen, DAY, li, MONDAY, wang } from '../../world/people'

const next = (decided: unknown) => (decided as { next?: object }).next
const notNow = { refused: 'grants.not_now' }
const note = { id: 'l1', at: MONDAY, words: '用得好，打 13900002222', byName: '陈禾' }

test.each(grantKinds)('the station has words for %s, short enough to be changed', (kind) => {
  expect(rulesFor[kind].length).toBeGreaterThan(0)
  expect(rulesFor[kind].length).toBeLessThanOrEqual(RULES_MAX)
  expect(rulesFor[kind].filter((rule) => rule.length > RULE_MAX)).toEqual([])
})

describe('rules of use', () => {
  test('are the worker’s to change until somebody said yes', () => {
    for (const over of [{}, approving, bought])
      expect(next(setRules(aGrant(over), ['只用来上课', '坏了打 13900002222']))).toMatchObject({
        rules: ['只用来上课', '坏了打 〔号码已收起〕'],
      })
    expect(setRules(aGrant(agreed), ['只用来上课'])).toEqual({ refused: 'grants.agreed' })
    expect(setRules(aGrant(handed), ['只用来上课'])).toMatchObject(notNow)
  })

  test('a code is made while the thing lies there and nobody has agreed', () => {
    expect(next(renewCode(aGrant(bought), li.id, 'hash'))).toMatchObject({ codeHash: 'hash', codeBy: li.id })
    expect(renewCode(aGrant(agreed), li.id, 'hash')).toEqual({ refused: 'grants.agreed' })
    expect(renewCode(aGrant(approving), li.id, 'hash')).toMatchObject(notNow)
  })

  test.each([
    ['child', true, 'self', 'grants.guardian_needed'],
    ['child', true, 'guardian', undefined],
    ['elder', false, 'self', undefined],
    ['elder', false, 'guardian', 'grants.no_guardian'],
    ['elder', true, 'guardian', undefined],
  ] as const)('%s, with a guardian %s: %s', (audience, hasGuardian, as, refused) => {
    expect(whyNotBy({ audience, hasGuardian }, as)?.refused).toBe(refused)
  })

  const said = { as: 'guardian', rules: rulesFor.tablet, at: MONDAY } as const
  const waiting = aGrant({ ...bought, ...withCode })

  test('agreed to on the own phone: it is hers to look at from then on', () => {
    expect(confirmByCode(waiting, said, wang.id)).toMatchObject({
      next: { agreement: { how: 'phone', as: 'guardian', at: MONDAY }, recipientId: wang.id },
      facts: [{ fact: 'grant.confirmed', detail: { how: 'phone', as: 'guardian' } }],
    })
  })

  test('whoever made the code or asked for the grant does not agree for her', () => {
    const byLi = aGrant({ ...bought, ...withCode, codeBy: li.id })
    expect(confirmByCode(byLi, said, li.id)).toEqual({ refused: 'grants.own_code' })
    expect(confirmByCode(byLi, said, chen.id)).toEqual({ refused: 'grants.own_code' })
  })

  test('what she read must be what stands there', () => {
    for (const rules of [rulesFor.tablet.slice(1), [...rulesFor.tablet.slice(1), '别的']])
      expect(confirmByCode(waiting, { ...said, rules }, wang.id)).toEqual({ refused: 'grants.rules_changed' })
  })

  test('not twice, not by the child, not before it is there', () => {
    expect(confirmByCode(aGrant({ ...agreed, ...withCode }), said, wang.id)).toEqual({
      refused: 'grants.agreed',
    })
    expect(confirmByCode(waiting, { ...said, as: 'self' }, wang.id)).toEqual({
      refused: 'grants.guardian_needed',
    })
    expect(confirmByCode(aGrant({ ...approving, ...withCode }), said, wang.id)).toMatchObject(notNow)
  })

  test('on paper: the photo of the sheet stays', () => {
    const paper = { as: 'guardian', photoId: 'psheet', at: MONDAY } as const
    expect(next(confirmOnPaper(aGrant(bought), paper))).toMatchObject({
      ...{ agreement: { how: 'paper', photoId: 'psheet' }, allPhotoIds: ['psheet'] },
    })
    expect(confirmOnPaper(aGrant(bought), { ...paper, as: 'self' })).toEqual({
      refused: 'grants.guardian_needed',
    })
  })
})

describe('into her hands', () => {
  test('never without a yes to the rules of use', () => {
    expect(handOver(aGrant(bought), '2026-03-16', MONDAY)).toEqual({ refused: 'grants.unconfirmed' })
  })

  test('with a day to look after it', () => {
    expect(next(handOver(aGrant(agreed), '2026-03-16', MONDAY))).toMatchObject({
      ...{ status: 'handed', handedAt: MONDAY, followUpOn: '2026-03-16' },
      nextClockAt: MONDAY + 14 * DAY,
    })
    expect(handOver(aGrant(agreed), '2026-03-02', MONDAY)).toEqual({ refused: 'grants.day_unfit' })
    expect(handOver(aGrant(approving), '2026-03-16', MONDAY)).toMatchObject(notNow)
  })

  test.each([
    ['2026-03-02', false],
    ['2026-03-03', true],
    ['2027-03-03', true],
    ['2027-03-04', false],
  ])('%s fits: %s', (day, isFit) => {
    expect(isFitDay(day, MONDAY)).toBe(isFit)
  })
})

describe('afterwards', () => {
  test('a note and the next day; numbers are folded', () => {
    expect(next(followUp(aGrant(handed), note, '2026-04-01'))).toMatchObject({
      ...{
        status: 'handed',
        isOpen: true,
        followUpOn: '2026-04-01',
        notes: [{ words: '用得好，打 〔号码已收起〕' }],
      },
    })
    expect(followUp(aGrant(handed), note, '2026-03-02')).toEqual({ refused: 'grants.day_unfit' })
  })

  test('without a next day it is over, and nothing waits any more', () => {
    const closed = next(followUp(aGrant(handed), note, undefined))
    expect(closed).toMatchObject({ status: 'closed', isOpen: false })
    expect(closed).not.toHaveProperty('followUpOn')
    expect(closed).not.toHaveProperty('nextClockAt')
    expect(followUp(aGrant(agreed), note, undefined)).toMatchObject(notNow)
  })

  test('a year of notes is enough: the last one closes', () => {
    const notes = Array.from({ length: NOTES_MAX }, () => note)
    expect(followUp(aGrant({ ...handed, notes }), note, '2026-04-01')).toEqual({
      refused: 'grants.notes_full',
    })
    expect(next(followUp(aGrant({ ...handed, notes }), note, undefined))).toMatchObject({ status: 'closed' })
  })

  test('on the day whoever looks after it is told, once', () => {
    const due = remindFollowUp(aGrant(handed), [chen.id], handed.nextClockAt)
    expect(due).toMatchObject({ facts: [{ fact: 'grant.follow_up_due', detail: { tell: [chen.id] } }] })
    expect(next(due)).not.toHaveProperty('nextClockAt')
    expect(next(due)).toMatchObject({ followUpOn: '2026-03-16' })
    expect(remindFollowUp(aGrant(handed), [], handed.nextClockAt - 1)).toEqual({ refused: 'grants.not_due' })
    expect(remindFollowUp(aGrant(agreed), [], MONDAY)).toEqual({ refused: 'grants.not_due' })
  })
})
