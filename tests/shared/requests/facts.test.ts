import fc from 'fast-check'
import type { Decision, LogEntry } from '../../../shared/kernel/record'
import { isRefused } from '../../../shared/kernel/refusal'
import * as desk from '../../../shared/requests/desk-rules'
import type { Request, Status } from '../../../shared/requests/model'
import type { StaffAct } from '../../../shared/requests/moved'
import { noticesOf } from '../../../shared/requests/notices'
import { recheck, review } from '../../../shared/requests/review-rules'
import * as rules from '../../../shared/requests/rules'
import { besideTheWay, tell } from '../../../shared/requests/timeline'
import { chen, DAY, li, MONDAY, wang } from '../../world/people'
import { aLine, aRequest, someWords } from '../../world/requests'

const act: StaffAct = {
  ...{ personId: chen.id, parties: ['author', 'assignee', 'colleague', 'head'], at: MONDAY },
  staff: { accountId: chen.id, displayName: '陈禾' },
}
const other = { accountId: li.id, displayName: '李悦' }
const done = (status: Status, over: Partial<Request> = {}) => aRequest({ status, ...over })

/** Everything the rules can decide, done once. */
function everything(over: Partial<Request> = {}, said = '客厅的灯坏了') {
  const words = someWords(said)
  const line = aLine(words)
  const waiting = aRequest(over)
  const unchecked = aRequest({ ...over, text: someWords(said, { check: 'unchecked' }) })
  const rated = done('resolved', { ...over, rating: { stars: 2, ratedAt: MONDAY } })
  const answers: (Decision<Request> | { readonly refused: string })[] = [
    rules.reassign(waiting, waiting.assignee?.accountId, { reason: 'least_loaded' }, other),
    rules.reassign(waiting, waiting.assignee?.accountId, { reason: 'head' }, other),
    rules.answer(waiting, act, line),
    rules.confirm(done('resolved', over), act),
    rules.reopen(done('resolved', over), act, line),
    rules.rate(done('resolved', over), act, { stars: 4, comment: words }),
    rules.rate(rated, act, { stars: 5 }),
    rules.withdraw(waiting, act),
    rules.settle(done('resolved', over), MONDAY + 8 * DAY),
    desk.accept(waiting, act),
    desk.setUrgency(waiting, act, { urgency: 'urgent', reason: words }),
    desk.reply(waiting, act, line),
    desk.reply(waiting, act, line, MONDAY + DAY),
    desk.ask(waiting, act, line),
    desk.note(waiting, act, line),
    desk.handOver(waiting, act, { assignee: other, circles: [waiting.circle] }, line),
    desk.resolve(waiting, act, words, 'done'),
    desk.close(waiting, act, words, 'elsewhere'),
    desk.openContact(waiting, act),
    review({ ...unchecked, text: { ...unchecked.text, byId: li.id } }, act, 'text', 'show'),
    recheck(unchecked, 'text', 'passed'),
  ]
  const submitted = ['community', 'nobody'] as const
  return [
    ...submitted.map((reason) => {
      const decided = rules.submit(waiting, { reason }, reason === 'nobody' ? undefined : other, MONDAY)
      return { next: waiting, facts: decided.facts }
    }),
    ...answers.map((answer) => {
      if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`)
      return answer as Decision<Request>
    }),
  ].flatMap(({ next, facts }) => facts.map((fact) => ({ request: next, fact })))
}

const known = [
  ...['request.accepted', 'request.answered', 'request.asked', 'request.assigned', 'request.closed'],
  ...['request.confirmed', 'request.contact_opened', 'request.handed_over', 'request.noted'],
  ...['request.rated', 'request.rating_edited', 'request.rechecked', 'request.reopened', 'request.replied'],
  ...['request.resolved', 'request.reviewed', 'request.settled', 'request.submitted', 'request.urgency_set'],
  ...['request.withdrawn'],
]

test('these are all the facts there are', () => {
  expect([...new Set(everything().map(({ fact }) => fact.fact))].sort()).toEqual(known)
})

test('every fact has words for every reader, or is beside the way', () => {
  for (const { fact } of everything()) {
    for (const by of ['me', 'author', 'staff', 'clock'] as const) {
      const told = tell({ fact: fact.fact, by, detail: fact.detail ?? {} })
      if (besideTheWay.includes(fact.fact)) expect(told).toBeUndefined()
      else expect(told?.title).toMatch(/[\u4e00-\u9fff]/)
      expect(JSON.stringify(told ?? '')).not.toMatch(/undefined|null|系统|用户|操作|失败|错误|！/)
    }
  }
})

test('the way reads as people say it', () => {
  const say = (fact: string, by: 'me' | 'author' | 'staff' | 'clock', detail = {}) =>
    tell({ fact, by, detail })
  const chenSays = { displayName: '陈禾' }
  expect(say('request.submitted', 'me')?.title).toBe('您提交了')
  expect(say('request.submitted', 'author')?.title).toBe('居民提交了')
  expect(say('request.assigned', 'me', { ...chenSays, reason: 'community' })).toEqual({
    title: '交给了小陈',
    note: '小陈负责这一片',
  })
  expect(
    say('request.urgency_set', 'staff', { ...chenSays, urgency: 'soon', reason: '晚上起夜怕摔' }),
  ).toEqual({
    title: '小陈看过，定为较急',
    note: '原因：晚上起夜怕摔',
  })
  expect(say('request.replied', 'staff', { ...chenSays, visitAt: 1 })?.title).toBe('小陈约好了上门')
  expect(say('request.rated', 'me', { stars: 5 })?.title).toBe('您打了 5 颗星')
})

test('no notice carries a name, a phone or an address, whatever was written', () => {
  const secret = fc.record({
    calledName: fc.constantFrom('王奶奶', '刘爷爷', '欧阳婶'),
    phone: fc.stringMatching(/^1[3-9]\d{9}$/),
    door: fc.stringMatching(/^[1-9] 门 [1-9]0[1-9]$/),
    said: fc.string({
      unit: fc.constantFrom('灯', '坏', '厕', '叩', '😀', '<'),
      minLength: 4,
      maxLength: 30,
    }),
  })
  fc.assert(
    fc.property(secret, ({ calledName, phone, door, said }) => {
      const words = `${said}${calledName}${phone}${door}`
      const over = {
        communityName: '枫林里',
        sealedContact: `${calledName}${phone}`,
        sealedPlace: door,
        text: someWords(words),
      }
      for (const { request, fact } of everything(over, words)) {
        for (const by of [wang.id, chen.id, 'clock']) {
          const entry: LogEntry = {
            id: 'x',
            at: MONDAY,
            by,
            fact: fact.fact,
            ...(fact.detail ? { detail: { ...fact.detail } } : {}),
          }
          const told = noticesOf(request, entry).map((notice) => notice.title + notice.words + notice.page)
          for (const text of told) {
            for (const hidden of [
              calledName,
              phone,
              door,
              said,
              '枫林里',
              '陈禾',
              '李悦',
              chen.id,
              li.id,
              wang.id,
            ])
              expect(text).not.toContain(hidden)
            expect(text).not.toMatch(/\d{7}/)
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

/** fact → who is told when the resident, the station or the clock did it. */
const told = {
  'request.assigned': ['assignee', 'robot'],
  'request.handed_over': ['author', 'assignee'],
  'request.accepted': ['author'],
  'request.replied': ['author'],
  'request.asked': ['author'],
  'request.resolved': ['author'],
  'request.closed': ['author'],
  'request.answered': ['assignee'],
  'request.confirmed': ['assignee'],
  'request.reopened': ['author', 'assignee'],
  'request.rated': ['assignee'],
  'request.withdrawn': ['assignee'],
} as const
test.each(known)('%s: who is told', (fact) => {
  const request = aRequest()
  const told_ = noticesOf(request, { id: 'x', fact, at: MONDAY, by: li.id, detail: {} }).map(({ to }) =>
    'robotOf' in to ? 'robot' : to.personId === wang.id ? 'author' : 'assignee',
  )
  expect(told_).toEqual(fact in told ? told[fact as keyof typeof told] : [])
  // Whoever did it is not told of it.
  const byAuthor = noticesOf(request, { id: 'x', fact, at: MONDAY, by: wang.id, detail: {} })
  expect(byAuthor.filter(({ to }) => 'personId' in to && to.personId === wang.id)).toEqual([])
  const byAssignee = noticesOf(request, { id: 'x', fact, at: MONDAY, by: chen.id, detail: {} })
  expect(byAssignee.filter(({ to }) => 'personId' in to && to.personId === chen.id)).toEqual([])
})

test('told late, it still goes to the one the fact names', () => {
  const entry: LogEntry = {
    id: 'x',
    fact: 'request.handed_over',
    at: MONDAY,
    by: chen.id,
    detail: { to: li.id },
  }
  const people = noticesOf(aRequest(), entry).map(({ to }) => ('personId' in to ? to.personId : ''))
  expect(people).toEqual([wang.id, li.id])
})
