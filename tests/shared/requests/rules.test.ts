import type { Decision } from '../../../shared/kernel/record'
import { isRefused } from '../../../shared/kernel/refusal'
import * as desk from '../../../shared/requests/desk-rules'
import { REOPEN_WITHIN_MS, type Request, TALK_MAX } from '../../../shared/requests/model'
import type { Act, StaffAct } from '../../../shared/requests/moved'
import type { Piece } from '../../../shared/requests/pieces'
import { recheck, review } from '../../../shared/requests/review-rules'
import * as rules from '../../../shared/requests/rules'
import { chen, DAY, fenglin, li, MONDAY, wang, zhou } from '../../world/people'
import { aLine, aRequest, someWords } from '../../world/requests'

const at = MONDAY + DAY
const author: Act = { personId: wang.id, parties: ['author'], at }
const staff = { accountId: chen.id, displayName: '陈禾' }
const assignee: StaffAct = { personId: chen.id, parties: ['assignee', 'colleague'], at, staff }
const colleague: StaffAct = {
  ...{ personId: li.id, parties: ['colleague'], at },
  staff: { accountId: li.id, displayName: '李悦' },
}
const byChen = (words: string) => someWords(words, { byId: chen.id })

function done<T>(answer: Decision<T> | { refused: string }): Decision<T> {
  if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer as Decision<T>
}
const full = { talk: Array.from({ length: TALK_MAX }, (_, index) => aLine({ id: `l${index}` })) }

describe('submitting', () => {
  const { text, photoIds, ...rest } = aRequest()
  test('lies with somebody at once: both facts together', () => {
    const { next, facts } = rules.submit(
      { ...rest, text, photoIds, askedUrgency: 'urgent' },
      { reason: 'community' },
      staff,
      at,
    )
    expect(next).toMatchObject({
      ...{
        status: 'waiting',
        isOpen: true,
        awaitsStaff: true,
        hasUnchecked: false,
        reopenedCount: 0,
        talk: [],
      },
      ...{ urgency: 'urgent', urgencyRank: 0, assignee: staff },
    })
    expect(facts).toEqual([
      { fact: 'request.submitted' },
      { fact: 'request.assigned', detail: { reason: 'community', to: chen.id, displayName: '陈禾' } },
    ])
  })
  test('a station without anybody: it waits for whoever comes', () => {
    const { assignee: _, ...draft } = rest
    const { next, facts } = rules.submit({ ...draft, text, photoIds }, { reason: 'nobody' }, undefined, at)
    expect(next).not.toHaveProperty('assignee')
    expect(facts[1]).toEqual({ fact: 'request.assigned', detail: { reason: 'nobody' } })
  })
})

describe('whose turn it is', () => {
  const turn = (request: Request) => request.awaitsStaff
  test.each<[string, Partial<Request>, boolean]>([
    ['nobody began', { status: 'waiting' }, true],
    ['accepted, nothing said', { status: 'working' }, false],
    ['the resident spoke last', { status: 'working', talk: [aLine({ kind: 'reply' }), aLine()] }, true],
    ['the station spoke last', { status: 'working', talk: [aLine(), aLine({ kind: 'reply' })] }, false],
    ['a note is no answer to her', { status: 'working', talk: [aLine(), aLine({ kind: 'note' })] }, true],
    ['the station asked', { status: 'asking', talk: [aLine()] }, false],
    ['it is over', { status: 'resolved', talk: [aLine()] }, false],
  ])('%s', (_what, over, expected) => expect(turn(aRequest(over))).toBe(expected))
})

describe('the author', () => {
  test('answers: the work goes on, and it is the station’s turn', () => {
    const { next, facts } = done(rules.answer(aRequest({ status: 'asking' }), author, aLine()))
    expect(next).toMatchObject({ status: 'working', awaitsStaff: true, talk: [{ id: 'lline' }] })
    expect(facts).toEqual([{ fact: 'request.answered', detail: { lineId: 'lline' } }])
  })

  test('reopens: the first closing time stays, what the station said becomes part of the talk', () => {
    const resolved = done(
      desk.resolve(aRequest({ status: 'working' }), { ...assignee, at: MONDAY }, byChen('换好了'), 'done'),
    ).next
    expect(resolved).toMatchObject({ closedAt: MONDAY, firstClosedAt: MONDAY, isOpen: false })
    const { next } = done(rules.reopen(resolved, author, aLine({ words: '又灭了' })))
    expect(next).toMatchObject({ status: 'working', isOpen: true, firstClosedAt: MONDAY, reopenedCount: 1 })
    for (const gone of ['closedAt', 'result', 'closeReason', 'visitAt']) expect(next).not.toHaveProperty(gone)
    expect(next.talk.map(({ words, displayName, kind }) => [words, displayName, kind])).toEqual([
      ['换好了', '陈禾', 'reply'],
      ['又灭了', undefined, 'answer'],
    ])
    const again = done(desk.close(next, assignee, byChen('要换电线，转给物业'), 'elsewhere')).next
    expect(again).toMatchObject({ status: 'closed', closedAt: at, firstClosedAt: MONDAY })
    expect(done(rules.reopen(again, author, aLine({ id: 'lother' }))).next.reopenedCount).toBe(2)
  })

  test('reopens what was withdrawn from the desk before: nothing said, nothing kept', () => {
    expect(done(rules.reopen(aRequest({ status: 'confirmed' }), author, aLine())).next.talk).toHaveLength(1)
  })

  test('rates once; a second rating edits the first', () => {
    const first = done(rules.rate(aRequest({ status: 'resolved' }), author, { stars: 3 }))
    expect(first.facts).toEqual([{ fact: 'request.rated', detail: { stars: 3 } }])
    expect(first.next.rating).toEqual({ stars: 3, ratedAt: at })
    const second = done(
      rules.rate(first.next, { ...author, at: at + 5 }, { stars: 5, comment: someWords('后来弄好了') }),
    )
    expect(second.facts).toEqual([{ fact: 'request.rating_edited', detail: { stars: 5 } }])
    expect(second.next.rating).toMatchObject({ stars: 5, ratedAt: at, editedAt: at + 5 })
  })

  test('confirms and withdraws', () => {
    expect(done(rules.confirm(aRequest({ status: 'resolved' }), author))).toMatchObject({
      next: { status: 'confirmed', closedAt: MONDAY },
      facts: [{ fact: 'request.confirmed' }],
    })
    expect(done(rules.withdraw(aRequest(), author))).toMatchObject({
      next: { status: 'withdrawn', isOpen: false, closedAt: at },
      facts: [{ fact: 'request.withdrawn' }],
    })
  })
})

describe('the desk', () => {
  test('accepts: what lay with nobody is her own; what a head accepts stays where it lies', () => {
    const { assignee: _, ...nobodys } = aRequest()
    expect(done(desk.accept(nobodys, colleague)).next.assignee).toEqual(colleague.staff)
    const head: StaffAct = { ...colleague, parties: ['colleague', 'head'] }
    expect(done(desk.accept(aRequest(), head))).toMatchObject({
      next: { status: 'working', assignee: { accountId: chen.id } },
      facts: [{ fact: 'request.accepted', detail: { displayName: '李悦' } }],
    })
  })

  test('another urgency than asked needs a reason; the asked one does not, and takes the reason away', () => {
    const bare = desk.setUrgency(aRequest(), assignee, { urgency: 'soon' })
    expect(bare).toEqual({ refused: 'requests.reason_needed' })
    const reason = byChen('晚上起夜怕摔')
    const { next, facts } = done(desk.setUrgency(aRequest(), assignee, { urgency: 'soon', reason }))
    expect(next).toMatchObject({
      urgency: 'soon',
      urgencyRank: 1,
      urgencyReason: reason,
      askedUrgency: 'normal',
    })
    // The reason itself can be held by the check; the log cannot forget.
    expect(facts).toEqual([{ fact: 'request.urgency_set', detail: { urgency: 'soon', displayName: '陈禾' } }])
    const back = done(desk.setUrgency(next, assignee, { urgency: 'normal' })).next
    expect(back).toMatchObject({ urgency: 'normal', urgencyRank: 2 })
    expect(back).not.toHaveProperty('urgencyReason')
    expect(desk.setUrgency(aRequest(), colleague, { urgency: 'soon' })).toEqual({
      refused: 'requests.not_yours',
    })
  })

  test('replies, with a visit that a reply without one does not move', () => {
    const line = aLine({ kind: 'reply', byId: chen.id })
    const { next, facts } = done(desk.reply(aRequest(), assignee, line, at + 5))
    expect(next).toMatchObject({ status: 'working', visitAt: at + 5, talk: [{ displayName: '陈禾' }] })
    expect(facts[0]?.detail).toEqual({ displayName: '陈禾', lineId: 'lline', visitAt: at + 5 })
    expect(done(desk.reply(next, assignee, line)).next.visitAt).toBe(at + 5)
  })

  test('asks back and notes', () => {
    expect(done(desk.ask(aRequest(), assignee, aLine({ kind: 'question' })))).toMatchObject({
      next: { status: 'asking', awaitsStaff: false },
      facts: [{ fact: 'request.asked' }],
    })
    expect(done(desk.note(aRequest(), colleague, aLine({ kind: 'note' })))).toMatchObject({
      next: { status: 'waiting', awaitsStaff: true, talk: [{ displayName: '李悦' }] },
      facts: [{ fact: 'request.noted' }],
    })
  })

  test('hands over to a colleague, with or without a note', () => {
    const to = colleague.staff
    const taker = (one: typeof to, ...circles: string[]) => ({
      assignee: one,
      circles: [fenglin, ...circles],
    })
    expect(done(desk.handOver(aRequest(), assignee, taker(to)))).toMatchObject({
      next: { assignee: to, talk: [], status: 'waiting' },
      facts: [{ fact: 'request.handed_over', detail: { to: li.id, displayName: '李悦' } }],
    })
    const noted = desk.handOver(aRequest(), assignee, taker(to), aLine({ kind: 'note' }))
    expect(done(noted).next.talk).toHaveLength(1)
    expect(desk.handOver(aRequest(), assignee, taker(staff))).toEqual({ refused: 'requests.same_person' })
    const child = aRequest({ kind: 'child' })
    expect(desk.handOver(child, assignee, taker(to))).toEqual({ refused: 'requests.not_on_desk' })
    expect(done(desk.handOver(child, assignee, taker(to, child.circle))).next.assignee).toBe(to)
    expect(desk.handOver(aRequest(), assignee, undefined)).toEqual({ refused: 'requests.not_colleague' })
    expect(desk.handOver(aRequest(), colleague, undefined)).toEqual({ refused: 'requests.not_yours' })
  })

  test('opening the contact is a fact', () => {
    expect(done(desk.openContact(aRequest(), assignee)).facts).toEqual([
      { fact: 'request.contact_opened', detail: { displayName: '陈禾' } },
    ])
  })

  test('a talk of 200 lines takes no more, and says so only to whoever may speak', () => {
    const line = aLine()
    expect(rules.answer(aRequest(full), author, line)).toEqual({ refused: 'requests.talk_full' })
    expect(desk.reply(aRequest(full), assignee, line)).toEqual({ refused: 'requests.talk_full' })
    expect(desk.reply(aRequest(full), { ...assignee, parties: [] }, line)).toEqual({ refused: 'not_found' })
    expect(isRefused(rules.answer(aRequest({ talk: full.talk.slice(1) }), author, line))).toBe(false)
  })
})

describe('held words', () => {
  const held = { check: 'review' } as const
  const pieces: readonly (readonly [string, Piece, Partial<Request>])[] = [
    ['text', 'text', { text: someWords('字', held) }],
    ['urgencyReason', 'urgencyReason', { urgencyReason: someWords('字', held) }],
    ['result', 'result', { result: { ...someWords('字', held), displayName: '陈禾', at } }],
    ['closeReason', 'closeReason', { closeReason: { ...someWords('字', held), displayName: '陈禾', at } }],
    ['comment', 'comment', { rating: { stars: 1, ratedAt: at, comment: someWords('字', held) } }],
    ['a line', { lineId: 'lline' }, { talk: [aLine(held), aLine({ ...held, id: 'lother' })] }],
  ]
  test.each(pieces)('%s: shown or hidden by a colleague, once', (_what, piece, over) => {
    const request = aRequest(over)
    const shown = done(review(request, colleague, piece, 'show'))
    expect(JSON.stringify(shown.next)).toContain('"check":"passed"')
    expect(shown.facts).toMatchObject([{ fact: 'request.reviewed', detail: { decision: 'show' } }])
    expect(review(shown.next, colleague, piece, 'show')).toEqual({ refused: 'requests.nothing_held' })
    const hidden = done(review(request, colleague, piece, 'hide')).next
    expect(JSON.stringify(hidden)).toContain('"check":"hidden"')
    expect(review(hidden, colleague, piece, 'hide')).toEqual({ refused: 'requests.nothing_held' })
    // A second look may change the first colleague's mind.
    expect(isRefused(review(hidden, colleague, piece, 'show'))).toBe(false)
  })

  test('nobody decides about the own words; what is not there is not held', () => {
    const request = aRequest({ talk: [aLine({ ...held, byId: li.id })] })
    expect(review(request, colleague, { lineId: 'lline' }, 'show')).toEqual({ refused: 'requests.own_words' })
    expect(review(request, colleague, { lineId: 'lnone' }, 'show')).toEqual({
      refused: 'requests.nothing_held',
    })
    expect(review(request, { ...colleague, parties: ['author'] }, 'text', 'show')).toEqual({
      refused: 'requests.not_yours',
    })
    for (const piece of ['result', 'comment', 'urgencyReason', 'closeReason'] as const)
      expect(review(aRequest(), colleague, piece, 'show')).toEqual({ refused: 'requests.nothing_held' })
  })

  test('the clock asks again: the answer is noted, the openid goes, the flag follows', () => {
    const unchecked = { check: 'unchecked', writerOpenid: wang.openid } as const
    const request = aRequest({ text: someWords('字', unchecked), talk: [aLine(unchecked)] })
    expect(request.hasUnchecked).toBe(true)
    const first = done(recheck(request, 'text', 'passed'))
    expect(first.next.text).toEqual(someWords('字'))
    expect(first.next.hasUnchecked).toBe(true)
    expect(first.facts).toEqual([{ fact: 'request.rechecked', detail: { piece: 'text', check: 'passed' } }])
    expect(done(recheck(first.next, { lineId: 'lline' }, 'review')).next.hasUnchecked).toBe(false)
    expect(recheck(first.next, 'text', 'passed')).toEqual({ refused: 'requests.nothing_held' })
  })
})

describe('the clock', () => {
  test('settles after seven days, to the millisecond, and nothing else than what is resolved', () => {
    const resolved = aRequest({ status: 'resolved' })
    expect(rules.settle(resolved, MONDAY + REOPEN_WITHIN_MS)).toEqual({ refused: 'requests.not_due' })
    expect(done(rules.settle(resolved, MONDAY + REOPEN_WITHIN_MS + 1))).toMatchObject({
      next: { status: 'confirmed', closedAt: MONDAY },
      facts: [{ fact: 'request.settled' }],
    })
    const late = MONDAY + 2 * REOPEN_WITHIN_MS
    expect(rules.settle(aRequest({ status: 'closed' }), late)).toEqual({ refused: 'requests.not_due' })
  })

  test('finds somebody for what lies with nobody or with somebody who left, unless it was taken meanwhile', () => {
    const to = { accountId: zhou.id, displayName: '周站长' }
    const route = { reason: 'head' } as const
    const { assignee: _, ...nobodys } = aRequest()
    expect(done(rules.reassign(nobodys, undefined, route, to)).next.assignee).toEqual(to)
    expect(done(rules.reassign(aRequest(), chen.id, route, to)).facts).toEqual([
      { fact: 'request.assigned', detail: { reason: 'head', to: zhou.id, displayName: '周站长' } },
    ])
    expect(rules.reassign(aRequest(), undefined, route, to)).toEqual({ refused: 'requests.not_due' })
    expect(rules.reassign(aRequest({ status: 'closed' }), chen.id, route, to)).toEqual({
      refused: 'requests.not_due',
    })
    expect(rules.reassign(nobodys, undefined, { reason: 'nobody' }, undefined)).toEqual({
      refused: 'requests.still_nobody',
    })
    expect(rules.reassign(aRequest(), chen.id, route, staff)).toEqual({ refused: 'requests.still_nobody' })
  })
})
