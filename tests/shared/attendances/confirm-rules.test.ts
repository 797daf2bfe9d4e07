import { confirm, entryOf, tellUnconfirmed } from '../../../shared/attendances/confirm-rules'
import {
  answerCorrection,
  askCorrection,
  CORRECT_WITHIN_MS,
} from '../../../shared/attendances/correction-rules'
import type { Correction, Session } from '../../../shared/activities/model'
import { anEntry, someTerms } from '../../world/activities'
import {
  aMark,
  BEGINS,
  confirmedMeal,
  ENDS,
  liuComes,
  meal,
  wangComes,
  xuHelps,
} from '../../world/attendances'
import { lin, xu } from '../../world/errands'
import { chen, HOUR, wang } from '../../world/people'

const served = meal({ marks: [aMark(wangComes), aMark(xuHelps)] })

describe('confirm', () => {
  test('says of everybody what the marks say; the fact carries the helpers minutes', () => {
    expect(confirm(served, [], chen.id, ENDS)).toMatchObject({
      next: { status: 'confirmed', attended: confirmedMeal().attended },
      facts: [
        {
          fact: 'session.confirmed',
          detail: { credits: [{ accountId: xu.id, entryId: 'exu', creditMinutes: 120 }] },
        },
      ],
    })
  })
  test('not before the end, not twice, not when it was cancelled', () => {
    expect(confirm(served, [], chen.id, ENDS - 1)).toEqual({ refused: 'attendances.not_over' })
    for (const status of ['confirmed', 'cancelled'] as const) {
      expect(confirm({ ...served, status }, [], chen.id, ENDS)).toEqual({
        refused: 'attendances.over',
        detail: { status },
      })
    }
  })
  test('nobody confirms her own minutes; where she has none she may', () => {
    expect(confirm(served, [], xu.id, ENDS)).toEqual({ refused: 'attendances.yourself' })
    expect(confirm(meal(), [], xu.id, ENDS)).toMatchObject({ facts: [{ detail: { credits: [] } }] })
    const none = [{ entryId: 'exu', creditMinutes: 0, reason: '早走了' }]
    expect(confirm(served, none, xu.id, ENDS)).toMatchObject({ facts: [{ detail: { credits: [] } }] })
  })
  test('other minutes stand with their reason; whoever is given some was there', () => {
    const given = confirm(
      meal(),
      [{ entryId: 'exu', creditMinutes: 90, reason: '手机没电，一直在' }],
      chen.id,
      ENDS,
    )
    expect(given).toMatchObject({
      next: { attended: [{}, {}, { came: 'onTime', creditMinutes: 90, reason: '手机没电，一直在' }] },
      facts: [{ detail: { credits: [{ creditMinutes: 90 }] } }],
    })
  })
  test('the same minutes as the marks say need no reason and keep none', () => {
    const same = confirm(served, [{ entryId: 'exu', creditMinutes: 120, reason: '没变' }], chen.id, ENDS)
    expect(same).toMatchObject({ next: { attended: confirmedMeal().attended } })
  })
  test('at most half an hour more than it lasted, and only for helpers who were expected', () => {
    const minutes = (creditMinutes: number, entryId = 'exu') =>
      confirm(served, [{ entryId, creditMinutes, reason: '收拾' }], chen.id, ENDS)
    expect(minutes(150)).toMatchObject({ facts: [{ detail: { credits: [{ creditMinutes: 150 }] } }] })
    expect(minutes(151)).toEqual({ refused: 'attendances.minutes_over', detail: { minutes: 150 } })
    expect(minutes(60, 'ewang')).toEqual({ refused: 'not_found' })
    expect(minutes(60, 'enobody')).toEqual({ refused: 'not_found' })
  })
  test('a training carries who was there herself: once, and nobody who came for somebody else', () => {
    const child = anEntry({ id: 'echild', key: 'child', relation: 'child' })
    const terms = someTerms({ kind: 'training', grants: 'escort', seats: 5 })
    const training = meal({ terms, marks: [aMark(wangComes), aMark(child)] }, [wangComes, liuComes, child])
    expect(confirm(training, [], chen.id, ENDS)).toMatchObject({
      facts: [{ detail: { credits: [], grants: 'escort', passed: [wang.id] } }],
    })
  })
  test('whoever came again after stepping back is found by her latest entry', () => {
    const again = { ...wangComes, at: BEGINS }
    expect(entryOf({ entries: [wangComes, again] }, 'ewang')).toBe(again)
    expect(entryOf({ entries: [] }, 'ewang')).toBeUndefined()
  })
})

describe('half a day without a word', () => {
  const due = ENDS + 12 * HOUR
  test('the contact is told once', () => {
    const told = tellUnconfirmed(served, due)
    expect(told).toMatchObject({ facts: [{ fact: 'session.unconfirmed_told', detail: { expected: 3 } }] })
    const again = {
      ...served,
      log: [{ id: 'clock:x', fact: 'session.unconfirmed_told', at: due, by: 'clock' }],
    }
    expect(tellUnconfirmed(again, due)).toEqual({ refused: 'attendances.not_due' })
  })
  test('not before, and not where it is settled', () => {
    expect(tellUnconfirmed(served, due - 1)).toEqual({ refused: 'attendances.not_due' })
    expect(tellUnconfirmed(confirmedMeal(), due)).toEqual({ refused: 'attendances.not_due' })
  })
})

const asked = { id: 'cone', entryId: 'exu', askedMinutes: 140, words: '收拾到十二点二十', at: ENDS + HOUR }

describe('askCorrection', () => {
  const ask = (session: Session, over: Partial<typeof asked> = {}, personId: string = xu.id) =>
    askCorrection(session, personId, { ...asked, ...over })

  test('a helper asks, and the minutes stay as they are', () => {
    expect(ask(confirmedMeal())).toMatchObject({
      next: { corrections: [asked], attended: confirmedMeal().attended },
      facts: [{ fact: 'session.correction_asked', detail: { correctionId: 'cone', entryId: 'exu' } }],
    })
  })
  test('only for her own helping, and only where something was said of it', () => {
    expect(ask(confirmedMeal(), {}, lin.id)).toEqual({ refused: 'not_found' })
    expect(ask(confirmedMeal(), { entryId: 'ewang' }, wang.id)).toEqual({ refused: 'not_found' })
    expect(ask(confirmedMeal(), { entryId: 'enobody' })).toEqual({ refused: 'not_found' })
    expect(ask(confirmedMeal({ attended: [] }))).toEqual({ refused: 'not_found' })
  })
  test('not before it is confirmed, not after 30 days, not twice at once, not more than a session gives', () => {
    expect(ask(served)).toEqual({ refused: 'attendances.unconfirmed' })
    const last = ENDS + CORRECT_WITHIN_MS
    expect(ask(confirmedMeal(), { at: last })).toHaveProperty('next')
    expect(ask(confirmedMeal(), { at: last + 1 })).toEqual({ refused: 'attendances.too_late' })
    expect(ask(confirmedMeal({ corrections: [asked] }))).toEqual({ refused: 'attendances.asked' })
    expect(ask(confirmedMeal(), { askedMinutes: 151 })).toEqual({
      refused: 'attendances.minutes_over',
      detail: { minutes: 150 },
    })
  })
  test('again once the first has its answer', () => {
    const answered: Correction = {
      ...asked,
      answer: { isGranted: false, words: '不对', byId: chen.id, at: ENDS },
    }
    expect(ask(confirmedMeal({ corrections: [answered] }), { id: 'ctwo' })).toHaveProperty('next')
  })
})

describe('answerCorrection', () => {
  const yes = { isGranted: true, words: '对，您一直在', byId: chen.id, at: ENDS + 2 * HOUR }
  const open = confirmedMeal({ corrections: [asked] })

  test('yes: other minutes from now on, and both numbers in the fact', () => {
    expect(answerCorrection(open, 'cone', yes)).toMatchObject({
      next: {
        corrections: [{ ...asked, answer: yes }],
        attended: [{}, {}, { creditMinutes: 140, came: 'onTime' }],
      },
      facts: [
        {
          fact: 'session.corrected',
          detail: {
            accountId: xu.id,
            entryId: 'exu',
            correctionId: 'cone',
            fromMinutes: 120,
            toMinutes: 140,
          },
        },
      ],
    })
  })
  test('yes for somebody who was not seen: she was there', () => {
    const attended = [{ entryId: 'exu', came: 'noShow' as const, creditMinutes: 0 }]
    expect(answerCorrection({ ...open, attended }, 'cone', yes)).toMatchObject({
      next: { attended: [{ came: 'onTime', creditMinutes: 140 }] },
    })
  })
  test('no: the minutes stay, and the words say why', () => {
    const no = { ...yes, isGranted: false }
    expect(answerCorrection(open, 'cone', no)).toMatchObject({
      next: { attended: open.attended, corrections: [{ answer: no }] },
      facts: [{ fact: 'session.correction_declined', detail: { accountId: xu.id } }],
    })
  })
  test('once, by somebody else, and only what was asked', () => {
    expect(answerCorrection(open, 'cother', yes)).toEqual({ refused: 'not_found' })
    expect(answerCorrection({ ...open, attended: [] }, 'cone', yes)).toEqual({ refused: 'not_found' })
    expect(answerCorrection(open, 'cone', { ...yes, byId: xu.id })).toEqual({
      refused: 'attendances.yourself',
    })
    const answered = { ...open, corrections: [{ ...asked, answer: yes }] }
    expect(answerCorrection(answered, 'cone', yes)).toEqual({ refused: 'attendances.answered' })
  })
})
