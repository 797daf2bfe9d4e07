import { isRefused } from '../../../shared/kernel/refusal'
import { remind } from '../../../shared/requests/clock-rules'
import { dueOf, limits, momentsOf, nextClockAt, stepsDue } from '../../../shared/requests/deadlines'
import * as desk from '../../../shared/requests/desk-rules'
import type { Request } from '../../../shared/requests/model'
import type { Act, StaffAct } from '../../../shared/requests/moved'
import { answer, reopen, submit } from '../../../shared/requests/rules'
import { chen, wang, zhou } from '../../world/people'
import { aLine, aRequest, someWords } from '../../world/requests'

const china = (text: string) => Date.parse(`2026-${text}:00+08:00`)
/** Weekdays from half past eight to half past five: nine hours a day. */
const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, openMinute: 510, closeMinute: 1050 }))
const staff = { accountId: chen.id, displayName: '陈禾' }
const by = (at: number): StaffAct => ({ personId: chen.id, parties: ['assignee', 'colleague'], at, staff })
const author = (at: number): Act => ({ personId: wang.id, parties: ['author'], at })

function filed(at: number, over: Partial<Request> = {}): Request {
  const draft = aRequest({ openingHours, ...over })
  const { next } = submit(draft, { reason: 'community' }, staff, at)
  return { ...draft, ...next }
}
function next(answered: { next: Request } | { refused: string }): Request {
  if (isRefused(answered)) throw new Error(answered.refused)
  return (answered as { next: Request }).next
}
const minutes = (count: number) => count * 60_000

describe('how soon', () => {
  test('in working hours: filed on Friday at five, the four hours end on Monday at noon', () => {
    const request = filed(china('03-06T17:00'), { askedUrgency: 'normal' })
    expect(dueOf(request)).toEqual({ what: 'reply', at: china('03-09T12:00') })
    expect(request.dueAt).toBe(china('03-09T12:00'))
    // Three quarters of the time gone.
    expect(momentsOf(request).reply_soon).toBe(china('03-09T11:00'))
    expect(request.nextClockAt).toBe(china('03-09T11:00'))
  })

  test('urgent is counted round the clock, holidays too', () => {
    const request = filed(china('10-01T02:00'), { askedUrgency: 'urgent' })
    expect(momentsOf(request)).toEqual({
      reply_soon: china('10-01T02:22'),
      reply_late: china('10-01T02:30'),
      resolve_soon: china('10-01T20:00'),
      resolve_late: china('10-02T02:00'),
    })
  })

  test('the more urgent, the sooner', () => {
    const at = china('03-02T09:00')
    const ends = (['urgent', 'soon', 'normal', 'later'] as const).map((urgency) => {
      const moments = momentsOf(filed(at, { askedUrgency: urgency }))
      return [moments.reply_late, moments.resolve_late]
    })
    for (const column of [0, 1]) {
      const times = ends.map((row) => row[column] ?? 0)
      expect([...times].sort((a, b) => a - b)).toEqual(times)
    }
  })
})

describe('the clock', () => {
  const monday = china('03-02T09:00')
  test('a first word ends the first deadline, the second goes on', () => {
    const request = next(desk.reply(filed(monday), by(monday + minutes(20)), aLine()))
    expect(request).toMatchObject({
      firstRepliedAt: monday + minutes(20),
      clock: { repliedAt: monday + minutes(20) },
    })
    expect(dueOf(request)?.what).toBe('resolve')
    const again = next(desk.reply(request, by(monday + minutes(50)), aLine({ id: 'l2' })))
    expect(again.clock.repliedAt).toBe(monday + minutes(20))
  })

  test('a note among colleagues is no word', () => {
    const request = next(desk.note(filed(monday), by(monday + minutes(5)), aLine({ kind: 'note' })))
    expect(request).not.toHaveProperty('firstRepliedAt')
    expect(dueOf(request)?.what).toBe('reply')
  })

  test('stands while the resident is asked', () => {
    const asked = next(desk.ask(filed(monday), by(monday + minutes(60)), aLine({ kind: 'question' })))
    expect(asked.clock).toMatchObject({ spentMinutes: 60 })
    expect([dueOf(asked), nextClockAt(asked), asked.dueAt]).toEqual([undefined, undefined, undefined])
    expect(stepsDue(asked, monday + minutes(100_000))).toEqual([])
    const back = china('03-04T09:00')
    const answered = next(answer(asked, author(back), aLine()))
    const left = limits.normal.resolveMinutes - 60
    // Nine hours a day: 4 full days (2160 minutes) and 180 more.
    expect(left).toBe(2340)
    expect(dueOf(answered)).toEqual({ what: 'resolve', at: china('03-10T12:00') })
  })

  test('stops at the end; reopening starts a new one and keeps the first closing time', () => {
    const done = next(desk.resolve(filed(monday), by(monday + minutes(90)), someWords('换好了'), 'done'))
    expect(done.clock).toMatchObject({ spentMinutes: 90, repliedAt: monday + minutes(90) })
    expect(done).not.toHaveProperty('dueAt')
    const tuesday = china('03-03T09:00')
    const again = next(reopen(done, author(tuesday), aLine()))
    expect(again.clock).toEqual({ startedAt: tuesday, runningSince: tuesday, spentMinutes: 0, told: [] })
    expect(again).toMatchObject({ firstClosedAt: monday + minutes(90), firstRepliedAt: monday + minutes(90) })
    expect(dueOf(again)).toEqual({ what: 'reply', at: china('03-03T13:00') })
    expect(again).not.toHaveProperty('resultCode')
  })

  test('another urgency: what has passed was counted by the old one', () => {
    const request = filed(china('03-06T17:00'))
    const sunday = china('03-08T17:00')
    const urgent = next(
      desk.setUrgency(request, by(sunday), { urgency: 'urgent', reason: someWords('老人摔了') }),
    )
    expect(urgent.clock).toMatchObject({ spentMinutes: 30, runningSince: sunday })
    expect(momentsOf(urgent).resolve_late).toBe(sunday + minutes(24 * 60 - 30))
    const same = next(desk.setUrgency(request, by(sunday), { urgency: 'normal' }))
    expect(same.clock).toEqual(request.clock)
  })
})

describe('telling', () => {
  const monday = china('03-02T09:00')
  const told = (request: Request, at: number) => remind(request, [zhou.id], at)
  test('nothing before the moment, each step once', () => {
    const request = filed(monday)
    expect(told(request, monday + minutes(179))).toEqual({ refused: 'requests.not_due' })
    const first = told(request, monday + minutes(180))
    expect(first).toMatchObject({
      facts: [{ fact: 'request.due_soon', detail: { what: 'reply', at: monday + minutes(180) } }],
    })
    const reminded = next(first)
    expect(told(reminded, monday + minutes(200))).toEqual({ refused: 'requests.not_due' })
    expect(reminded.nextClockAt).toBe(monday + minutes(240))
    const late = told(reminded, monday + minutes(240))
    expect(late).toMatchObject({
      facts: [{ fact: 'request.overdue', detail: { what: 'reply', headIds: [zhou.id] } }],
    })
  })

  test('a sweep that comes late says only that it is late', () => {
    const all = told(filed(monday), monday + minutes(60 * 24 * 30))
    expect(all).toMatchObject({
      facts: [
        { fact: 'request.overdue', detail: { what: 'reply' } },
        { fact: 'request.overdue', detail: { what: 'resolve' } },
      ],
      next: { clock: { told: ['reply_soon', 'reply_late', 'resolve_soon', 'resolve_late'] } },
    })
    expect(next(all as { next: Request })).not.toHaveProperty('nextClockAt')
  })

  test('what has ended is left alone', () => {
    const done = next(desk.close(filed(monday), by(monday), someWords('不用了'), 'unneeded'))
    expect(told(done, monday + minutes(100_000))).toEqual({ refused: 'requests.not_due' })
  })
})
