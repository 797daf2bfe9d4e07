import type { Decision } from '../../../shared/kernel/record'
import { isRefused, type Refusal } from '../../../shared/kernel/refusal'
import {
  addCall,
  CONFIRM_FOR_AFTER_MS,
  confirmFor,
  mayConfirmFor,
  needsPlace,
  takeCall,
  type TakenCall,
} from '../../../shared/requests/call-rules'
import { callersOf } from '../../../shared/requests/callers'
import {
  type CallOutcome,
  kinds,
  type Request,
  type Status,
  statuses,
  TALK_MAX,
} from '../../../shared/requests/model'
import type { StaffAct } from '../../../shared/requests/moved'
import type { Draft } from '../../../shared/requests/rules'
import { chen, DAY, fenglin, li, MONDAY, zhou } from '../../world/people'
import { aLine, aRequest, someWords } from '../../world/requests'

const at = MONDAY + DAY
const staff = { accountId: chen.id, displayName: '陈禾' }
const act: StaffAct = { personId: chen.id, parties: ['assignee', 'colleague'], at, staff }
const head = { accountId: zhou.id, displayName: '周站长' }

function draft(over: Partial<Draft> = {}): Draft {
  const { text, photoIds, sealedContact, sealedPlace } = aRequest()
  return {
    ...{ authorId: '', stationId: fenglin, communityCode: '120113900001', communityName: '枫林里' },
    ...{ text, photoIds, sealedContact, sealedPlace, forWhom: 'self', kind: 'policy', reachable: 'any' },
    filedBy: { accountId: chen.id, displayName: '陈禾', as: 'worker' },
    call: { line: 'station', at, outcome: 'filed', isAnonymous: false },
    ...{ askedUrgency: 'normal', openingHours: [] },
    ...over,
  }
}
const said = { ...someWords('带身份证来就行', { byId: chen.id }), displayName: '陈禾', at }
const taken = (over: Partial<TakenCall> = {}): TakenCall => ({
  ...{ outcome: 'filed', hasPlace: true, taker: staff, headIds: [zhou.id] },
  ...over,
})
const routed = { route: { reason: 'closed_desk', accountId: zhou.id }, assignee: head } as const

function done<T>(answer: T): Exclude<T, Refusal> {
  if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer as Exclude<T, Refusal>
}
const facts = ({ facts: told }: { readonly facts: Decision<Request>['facts'] }) =>
  told.map(({ fact }) => fact)

describe('taking a call', () => {
  test('it lies with whoever took it, who has spoken to her already', () => {
    const decided = done(takeCall(draft(), taken(), routed, at))
    expect(decided.next).toMatchObject({
      ...{ status: 'waiting', authorId: '', assignee: staff, firstRepliedAt: at, partyIds: [], talk: [] },
      clock: { repliedAt: at, runningSince: at },
    })
    expect(decided.facts).toEqual([
      { fact: 'request.submitted', detail: { displayName: '陈禾', as: 'worker' } },
      { fact: 'request.assigned', detail: { reason: 'taker', to: chen.id, displayName: '陈禾' } },
    ])
  })
  test('in a circle that is closed to her it goes on to whom it belongs, and nobody has spoken to her yet', () => {
    const { next, facts: told } = done(
      takeCall(draft({ kind: 'child' }), taken({ taker: undefined }), routed, at),
    )
    expect(next).toMatchObject({ assignee: head, circle: `${fenglin}.children` })
    expect(next).not.toHaveProperty('firstRepliedAt')
    expect(next.clock).not.toHaveProperty('repliedAt')
    expect(told[1]).toMatchObject({ detail: { reason: 'closed_desk', to: zhou.id } })
  })
  test('the counsellors’ line is theirs, whatever it was about', () => {
    const call = { line: 'counsel', at, outcome: 'filed', isAnonymous: true } as const
    expect(done(takeCall(draft({ call }), taken(), routed, at)).next.circle).toBe(`${fenglin}.counsel`)
  })
  test.each<[CallOutcome, string]>([
    ['answered', 'explained'],
    ['listened', 'listened'],
  ])('%s: filed and ended in one', (outcome, resultCode) => {
    const decided = done(takeCall(draft(), taken({ outcome, said }), routed, at))
    expect(decided.next).toMatchObject({
      ...{ status: 'confirmed', isOpen: false, awaitsStaff: false, result: said, resultCode },
      ...{ firstRepliedAt: at, closedAt: at, firstClosedAt: at },
    })
    expect(decided.next.clock).not.toHaveProperty('runningSince')
    expect(decided.next).not.toHaveProperty('nextClockAt')
    expect(facts(decided)).toEqual(['request.submitted', 'request.ended_on_phone'])
  })
  test('what was said is kept only where it ended with it', () => {
    expect(done(takeCall(draft(), taken({ said }), routed, at)).next).not.toHaveProperty('result')
  })
  test.each<CallOutcome>(['answered', 'listened'])('%s: what was said must be written down', (outcome) => {
    expect(takeCall(draft(), taken({ outcome }), routed, at)).toEqual({ refused: 'requests.answer_needed' })
  })
  test('a crisis: on top of the queue, heads and group told; it cannot end with the call', () => {
    const decided = done(takeCall(draft({ isCrisis: true }), taken(), routed, at))
    expect(decided.next).toMatchObject({ isCrisis: true, urgencyRank: -1 })
    expect(decided.facts.at(-1)).toEqual({ fact: 'request.crisis', detail: { headIds: [zhou.id] } })
    for (const outcome of ['answered', 'listened'] as const)
      expect(takeCall(draft({ isCrisis: true }), taken({ outcome, said }), routed, at)).toEqual({
        refused: 'requests.crisis_stays',
      })
  })
  test('the note for colleagues is the first line, and no word of the resident', () => {
    const note = aLine({ kind: 'note', byId: chen.id })
    expect(done(takeCall(draft(), taken({ note }), routed, at)).next.talk).toEqual([note])
  })
  test.each(kinds)('%s: a building is needed exactly where somebody comes', (kind) => {
    const isVisit = kind === 'repair' || kind === 'care'
    expect(needsPlace(kind, 'filed', false)).toBe(isVisit)
    expect(needsPlace(kind, 'filed', true)).toBe(false)
    expect(needsPlace(kind, 'answered', false)).toBe(false)
    const answer = takeCall(draft({ kind }), taken({ hasPlace: false }), routed, at)
    expect(isRefused(answer) ? answer.refused : 'ok').toBe(isVisit ? 'requests.place_needed' : 'ok')
  })
})

describe('a call about a matter that is there', () => {
  const line = aLine({ kind: 'call', byId: chen.id })
  test('is a line for colleagues', () => {
    const decided = done(addCall(aRequest({ status: 'working' }), act, line))
    expect(decided.next).toMatchObject({ status: 'working', talk: [{ kind: 'call', displayName: '陈禾' }] })
    expect(decided.next).not.toHaveProperty('isCrisis')
    expect(facts(decided)).toEqual(['request.called'])
  })
  test('taken by a colleague it waits for whoever has it; taken by her it does not', () => {
    const waits = (byId: string) =>
      done(addCall(aRequest({ status: 'working' }), act, { ...line, byId })).next.awaitsStaff
    expect(waits(li.id)).toBe(true)
    expect(waits(chen.id)).toBe(false)
  })
  test('danger puts it on top', () => {
    const decided = done(addCall(aRequest({ status: 'asking' }), act, line, { headIds: [zhou.id] }))
    expect(decided.next).toMatchObject({ isCrisis: true, urgency: 'urgent', urgencyRank: -1 })
    expect(decided.facts[1]).toEqual({ fact: 'request.crisis', detail: { headIds: [zhou.id] } })
  })
  test.each(statuses)('%s: danger in what has ended would be seen by nobody', (status) => {
    const answer = addCall(aRequest({ status }), act, line, { headIds: [] })
    const expected: Partial<Record<Status, string>> = {
      ...{ resolved: 'requests.crisis_anew', confirmed: 'requests.crisis_anew' },
      ...{ closed: 'requests.crisis_anew', withdrawn: 'requests.not_now' },
    }
    expect(isRefused(answer) ? answer.refused : undefined).toBe(expected[status])
  })
  test('a full talk is full', () => {
    const talk = Array.from({ length: TALK_MAX }, (_, index) => aLine({ id: `l${index}` }))
    expect(addCall(aRequest({ talk }), act, line)).toEqual({ refused: 'requests.talk_full' })
  })
})

describe('the resident’s word on the phone', () => {
  const line = aLine({ kind: 'call', byId: chen.id })
  const phoned = (over: Partial<Request> = {}) => aRequest({ authorId: '', status: 'resolved', ...over })
  test('settles what nobody in the app can settle', () => {
    const decided = done(confirmFor(phoned(), act, line))
    expect(decided.next).toMatchObject({ status: 'confirmed', talk: [{ displayName: '陈禾' }] })
    expect(decided.facts).toEqual([
      { fact: 'request.confirmed_for', detail: { lineId: line.id, displayName: '陈禾' } },
    ])
  })
  test.each<[string, Partial<Request>]>([
    ['the author', { authorId: 'awang' }],
    ['whom it is for', { subjectId: 'awang' }],
  ])('%s is waited for, three days to the millisecond', (_who, over) => {
    const request = phoned({ ...over, closedAt: at - CONFIRM_FOR_AFTER_MS })
    expect(isRefused(confirmFor(request, act, line))).toBe(false)
    expect(confirmFor({ ...request, closedAt: (request.closedAt ?? 0) + 1 }, act, line)).toEqual({
      refused: 'requests.resident_confirms',
    })
  })
  test('what has no end yet is not three days old', () => {
    expect(mayConfirmFor({ authorId: 'awang' }, at)).toBe(false)
  })
  test('not before it is done', () => {
    expect(confirmFor(aRequest({ authorId: '', status: 'working' }), act, line)).toMatchObject({
      refused: 'requests.not_now',
    })
  })
})

describe('known callers', () => {
  const from = (name: string, over: Partial<Request> = {}) =>
    aRequest({ _id: `r${name}`, phoneHash: 'hgranny', ...over })
  const counsel = from('mood', { kind: 'mood' })
  const child = from('child', { kind: 'child' })
  const ids = (...found: Request[]) =>
    callersOf(found, [fenglin]).map(({ known, isMasked }) => [known.map(({ _id }) => _id), isMasked])
  test('are people: one number, one person', () => {
    expect(ids(from('a'), from('b', { phoneHash: 'hother' }), from('c'))).toEqual([
      [['ra', 'rc'], false],
      [['rb'], false],
    ])
  })
  test('without a number everybody is somebody else', () => {
    const { phoneHash: _, ...a } = from('a')
    const { phoneHash: __, ...b } = from('b')
    expect(ids(a, b)).toHaveLength(2)
  })
  test('of the counsellors’ matters only that there are some; of children’s nothing at all', () => {
    expect(ids(from('a'), counsel, child)).toEqual([[['ra'], true]])
    expect(ids(counsel)).toEqual([[[], true]])
    expect(ids(child)).toEqual([])
  })
  test('inside the ring they are matters like others', () => {
    const circles = [fenglin, `${fenglin}.counsel`, `${fenglin}.children`]
    expect(callersOf([counsel, child], circles)).toEqual([{ known: [counsel, child], isMasked: false }])
  })
})
