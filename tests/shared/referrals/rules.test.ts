import type { Decision } from '../../../shared/kernel/record'
import { isRefused, sayRefusal } from '../../../shared/kernel/refusal'
import { answerByOf, doneByOf, dueOf, withClock } from '../../../shared/referrals/deadlines'
import { type Referral, referralStates, referralVerbs, type Side } from '../../../shared/referrals/model'
import { canDoReferral, moveReferral, referralMoves, sidesOf } from '../../../shared/referrals/moves'
import { noticesOf } from '../../../shared/referrals/notices'
import * as rules from '../../../shared/referrals/rules'
import { referralsRefusals } from '../../../shared/referrals/words'
import { chen, DAY, fenglin, guoyuan, HOUR, li, MONDAY, zhao, zhou } from '../../world/people'
import { aReferral, qian, toGuoyuan, toOffice, toQian } from '../../world/referrals'
import { aRequest, someWords } from '../../world/requests'

const at = MONDAY + HOUR
const act = (...sides: readonly Side[]) => ({ sides, at, senderId: chen.id })
const words = someWords('人手不够', { byId: zhao.id })

function done(answer: Decision<Referral> | { refused: string }): Decision<Referral> {
  if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer as Decision<Referral>
}

describe('the person’s yes', () => {
  const asked = { consent: { how: 'spoken' } } as const
  const said = { unasked: words }
  test.each([
    ['an everyday need', {}, 'always'],
    ['a crisis', { isCrisis: true }, 'unlessDanger'],
    ['a child', { kind: 'child' }, 'unlessDanger'],
    ['something urgent', { urgency: 'urgent' }, 'unlessDanger'],
    ['a report from the street', { spot: { hazard: 'light', words: '门口' } }, 'never'],
  ] as const)('%s', (_what, over, need) => {
    const request = aRequest(over)
    expect(rules.consentNeedOf(request)).toBe(need)
    expect(rules.agreed(request, asked)).toBeUndefined()
    expect(rules.agreed(request, said)).toEqual(
      need === 'always' ? { refused: 'referrals.consent_needed' } : undefined,
    )
    expect(rules.agreed(request, {})).toEqual(
      need === 'never' ? undefined : { refused: 'referrals.consent_needed' },
    )
  })
})

test('sent: it waits for an answer, and the receiver is told', () => {
  const { fields, facts } = rules.send(aReferral({ told: ['answer'] }), [zhao.id], at)
  expect(fields).toMatchObject({ state: 'sent', told: [], nextClockAt: fields.answerBy })
  expect(facts).toEqual([{ fact: 'referral.sent', detail: { tell: [zhao.id] } }])
})

describe('deadlines', () => {
  // Nine to five on weekdays; MONDAY is nine in the morning.
  const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, openMinute: 540, closeMinute: 1020 }))
  const timed = { urgency: 'normal', isCrisis: false, openingHours } as const
  test('an answer within a working day, the work within five; urgent ones within two hours, day and night', () => {
    expect(answerByOf(timed, MONDAY)).toBe(MONDAY + 8 * HOUR)
    expect(answerByOf(timed, MONDAY + HOUR)).toBe(MONDAY + DAY + HOUR)
    expect(doneByOf(timed, MONDAY)).toBe(MONDAY + 4 * DAY + 8 * HOUR)
    const night = MONDAY + 14 * HOUR
    expect(answerByOf({ ...timed, urgency: 'urgent' }, night)).toBe(night + 2 * HOUR)
    expect(answerByOf({ ...timed, isCrisis: true }, night)).toBe(night + 2 * HOUR)
  })
  test('what is awaited', () => {
    const due = (state: Referral['state'], doneBy?: number) =>
      dueOf({ state, answerBy: 1, ...(doneBy === undefined ? {} : { doneBy }) })
    expect(due('sent')).toEqual({ what: 'answer', at: 1 })
    expect(due('accepted', 2)).toEqual({ what: 'done', at: 2 })
    expect(due('accepted')).toBeUndefined()
    for (const state of ['declined', 'returned', 'withdrawn'] as const) expect(due(state, 2)).toBeUndefined()
  })
  test('the index follows: gone when it is over or told', () => {
    const sent = { state: 'sent', answerBy: 1, nextClockAt: 9 } as const
    expect(withClock({ ...sent, told: [] })).toMatchObject({ nextClockAt: 1 })
    expect(withClock({ ...sent, told: ['answer'] })).not.toHaveProperty('nextClockAt')
    expect(withClock({ ...sent, state: 'declined', told: [] })).not.toHaveProperty('nextClockAt')
  })
})

describe('who may do what', () => {
  const all: readonly Side[] = ['sender', 'colleague', 'receiver']
  test.each(referralStates)('from %s', (state) => {
    const reached: Partial<Record<string, string>> = referralMoves[state]
    for (const verb of referralVerbs) {
      for (const to of [toGuoyuan, toQian, toOffice]) {
        const isMoved = verb === 'giveBack' && to.kind === 'station'
        const answer = moveReferral(verb, { state, to }, all)
        expect(canDoReferral(verb, { state, to }, all)).toBe(reached[verb] !== undefined && !isMoved)
        if (isMoved) expect(answer).toEqual({ refused: 'referrals.moved', detail: { who: to.name } })
        else if (reached[verb] !== undefined) expect(answer).toBe(reached[verb])
        else if (verb === 'accept' && (state === 'accepted' || state === 'returned'))
          expect(answer).toEqual({ refused: 'referrals.taken', detail: { who: to.name } })
        else expect(answer).toEqual({ refused: 'referrals.not_now', detail: { state } })
      }
    }
  })
  test('the receiver answers; for an office the sender writes down what it said; the sender takes back', () => {
    const may = (verb: 'accept' | 'withdraw', to: Referral['to'], side: Side) =>
      canDoReferral(verb, { state: 'sent', to }, [side])
    expect([may('accept', toGuoyuan, 'receiver'), may('accept', toGuoyuan, 'sender')]).toEqual([true, false])
    expect([may('accept', toOffice, 'receiver'), may('accept', toOffice, 'sender')]).toEqual([false, true])
    expect([may('withdraw', toQian, 'receiver'), may('withdraw', toQian, 'sender')]).toEqual([false, true])
    expect(moveReferral('accept', { state: 'sent', to: toOffice }, ['colleague'])).toMatchObject({
      refused: 'requests.not_yours',
    })
    expect(moveReferral('accept', { state: 'sent', to: toOffice }, [])).toEqual({ refused: 'not_found' })
  })
  test('what somebody is to it', () => {
    const person = (id: string, over: object = {}) => ({
      id,
      circles: [],
      headAt: [],
      partnerAt: [],
      ...over,
    })
    const here = { circles: [fenglin] }
    const sides = (id: string, over: object, referral = aReferral(), holderId?: string) =>
      sidesOf(referral, person(id, over), holderId)
    expect(sides(chen.id, here)).toEqual(['sender', 'colleague'])
    expect(sides(li.id, here)).toEqual(['colleague'])
    expect(sides(li.id, here, aReferral(), li.id)).toEqual(['sender', 'colleague'])
    expect(sides(zhou.id, { ...here, headAt: [fenglin] })).toEqual(['sender', 'colleague'])
    expect(sides(chen.id, {})).toEqual([])
    expect(sides(zhao.id, { circles: [guoyuan] })).toEqual(['receiver'])
    const toPartner = aReferral({ to: toQian })
    expect(sides(qian.id, { partnerAt: [fenglin] }, toPartner)).toEqual(['receiver'])
    expect(sides(qian.id, { partnerAt: [guoyuan] }, toPartner)).toEqual([])
    const child = aReferral({ sentBy: `${fenglin}.children`, receivedBy: `${guoyuan}.children` })
    expect(sides(chen.id, here, child)).toEqual([])
    expect(sides(zhao.id, { circles: [guoyuan] }, child)).toEqual([])
  })
})

describe('answering', () => {
  test('yes: the end is counted from here', () => {
    const { next, facts } = done(rules.acceptReferral(aReferral(), act('receiver')))
    expect(next).toMatchObject({ state: 'accepted', answeredAt: at, doneBy: doneByOf(aReferral(), at) })
    expect(next.nextClockAt).toBe(next.doneBy)
    expect(facts).toEqual([{ fact: 'referral.accepted', detail: { tell: [chen.id] } }])
  })
  test('no, with a reason', () => {
    const { next } = done(rules.declineReferral(aReferral(), act('receiver'), words))
    expect(next).toMatchObject({ state: 'declined', answeredAt: at, endedAt: at, answer: words })
    expect(next).not.toHaveProperty('nextClockAt')
  })
  test('given back, with what came of it', () => {
    const taken = aReferral({ to: toQian, state: 'accepted' })
    const { next } = done(rules.giveBackReferral(taken, act('receiver'), words))
    expect(next).toMatchObject({ state: 'returned', endedAt: at, answer: words })
  })
  test('taken back before anybody answered', () => {
    expect(done(rules.withdrawReferral(aReferral(), act('sender'))).next).toMatchObject({
      state: 'withdrawn',
      endedAt: at,
    })
    expect(rules.withdrawReferral(aReferral({ state: 'accepted' }), act('sender'))).toMatchObject({
      refused: 'referrals.not_now',
    })
  })
  test('a second yes is told who has it: the station, no person', () => {
    const refused = rules.acceptReferral(aReferral({ state: 'accepted' }), act('receiver'))
    if (!isRefused(refused)) throw new Error('was accepted twice')
    expect(sayRefusal(referralsRefusals, refused)).toBe('果园新村社工站已经接了，不用再接一次。')
  })
})

describe('late', () => {
  const sent = aReferral()
  test('told once for the answer and once for the work', () => {
    expect(rules.overdue(sent, [chen.id], sent.answerBy - 1)).toEqual({ refused: 'referrals.not_due' })
    const { next, facts } = done(rules.overdue(sent, [chen.id, zhao.id], sent.answerBy))
    expect(facts).toEqual([
      { fact: 'referral.overdue', detail: { what: 'answer', tell: [chen.id, zhao.id] } },
    ])
    expect(rules.overdue(next, [chen.id], sent.answerBy + DAY)).toEqual({ refused: 'referrals.not_due' })
    const taken = done(rules.acceptReferral(next, act('receiver'))).next
    const late = done(rules.overdue(taken, [chen.id], taken.doneBy ?? 0))
    expect(late.next).toMatchObject({ told: ['answer', 'done'] })
    expect(late.facts[0]?.detail).toMatchObject({ what: 'done' })
  })
  test('not when the request has ended', () => {
    const { next, facts } = rules.settleReferral(sent)
    expect(next).not.toHaveProperty('nextClockAt')
    expect(facts).toEqual([{ fact: 'referral.settled' }])
  })
})

describe('notices', () => {
  const entry = (fact: string, detail: object = { tell: [chen.id, chen.id, zhao.id] }) => ({
    ...{ id: 'e', fact, at, by: zhao.id, detail: { ...detail } },
  })
  const told = (fact: string, over: Partial<Referral> = {}, detail?: object) =>
    noticesOf(aReferral(over), entry(fact, detail))
  test.each(['referral.accepted', 'referral.declined', 'referral.returned', 'referral.overdue'])(
    '%s: each once, and not who did it',
    (fact) => {
      expect(told(fact).map(({ to }) => to)).toEqual([{ personId: chen.id }])
    },
  )
  test('nobody is told of the rest', () => {
    expect(told('referral.withdrawn')).toEqual([])
    expect(told('referral.settled')).toEqual([])
    expect(told('referral.accepted', {}, {})).toEqual([])
    expect(told('referral.accepted', {}, { tell: [7] })).toEqual([])
  })
  test('a station hears it in its group, too; what lies on a closed desk without its kind', () => {
    const [, robot] = told('referral.sent')
    expect(robot).toMatchObject({ to: { robotOf: guoyuan }, title: '转来一件' })
    expect(robot?.words).toContain('家居小修')
    const closed = told('referral.sent', { kind: 'child', receivedBy: `${guoyuan}.children` })
    expect(closed.at(-1)?.words).not.toContain('儿童')
    expect(told('referral.sent', { to: toQian })).toHaveLength(1)
  })
  test('urgent ones say so; late ones say what is late', () => {
    expect(told('referral.sent', { urgency: 'urgent' })[0]?.title).toMatch(/^紧急/)
    expect(told('referral.sent', { isCrisis: true })[0]?.title).toMatch(/^紧急/)
    const tell = { tell: [chen.id] }
    expect(told('referral.overdue', {}, { ...tell, what: 'answer' })[0]?.title).toContain('没有回话')
    expect(told('referral.overdue', {}, { ...tell, what: 'done' })[0]?.title).toContain('没有办完')
  })
  test('nobody’s name, phone or words are in them', () => {
    const facts = ['sent', 'accepted', 'declined', 'returned', 'overdue'].map((fact) => `referral.${fact}`)
    const said = JSON.stringify(facts.map((fact) => told(fact)))
    for (const secret of ['王奶奶', '13800000000', '客厅的灯', '陈禾', '女儿家'])
      expect(said).not.toContain(secret)
  })
})

test.each(Object.entries(referralsRefusals))('%s says what is possible next', (refused) => {
  for (const state of referralStates) {
    const said = sayRefusal(referralsRefusals, { refused, detail: { who: '果园新村社工站', state } })
    expect(said).toMatch(/^[^！]{8,}[。]$/)
  }
})
