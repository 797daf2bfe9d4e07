import { noticesOf } from '../../../shared/requests/notices'
import { besideTheWay, tell } from '../../../shared/requests/timeline'
import type { Request } from '../../../shared/requests/model'
import { chen, fenglin, li, MONDAY, wang, zhou } from '../../world/people'
import { min } from '../../world/hotline'
import { aRequest } from '../../world/requests'

const filedBy = { accountId: chen.id, displayName: '陈禾', as: 'worker' } as const
const phoned = (over: Partial<Request> = {}) => aRequest({ authorId: '', filedBy, ...over })
const forMother = (over: Partial<Request> = {}) =>
  aRequest({ authorId: min.id, forWhom: 'relative', subjectId: wang.id, ...over })

/** Who is told of a fact that somebody did, and with which words. */
function told(request: Request, fact: string, by: string, detail: Record<string, unknown> = {}) {
  const notices = noticesOf(request, { id: 'x', fact, at: MONDAY, by, detail })
  return notices.map(({ to, words }) => ['robotOf' in to ? `robot:${to.robotOf}` : to.personId, words])
}
const people = (...asked: Parameters<typeof told>) => told(...asked).map(([who]) => who)

test('of a crisis: who has it, the heads, the group; not whoever heard it', () => {
  const detail = { headIds: [zhou.id] }
  expect(people(phoned(), 'request.crisis', li.id, detail)).toEqual([chen.id, zhou.id, `robot:${fenglin}`])
  expect(people(phoned(), 'request.crisis', chen.id, detail)).toEqual([zhou.id, `robot:${fenglin}`])
  expect(people(phoned(), 'request.crisis', zhou.id, detail)).toEqual([chen.id, `robot:${fenglin}`])
})
test('the group never hears of what kind it is that lies in a closed circle', () => {
  for (const fact of ['request.crisis', 'request.assigned'])
    for (const kind of ['mood', 'child'] as const) {
      const group = told(phoned({ kind }), fact, chen.id).filter(([who]) => who?.startsWith('robot:'))
      expect(group).toHaveLength(1)
      expect(JSON.stringify(group)).not.toMatch(/心理|情绪|儿童|未成年/)
    }
})
test('a call: who has it, unless she took it', () => {
  expect(people(phoned(), 'request.called', li.id)).toEqual([chen.id])
  expect(people(phoned(), 'request.called', chen.id)).toEqual([])
})
test('nobody in the app, nobody to tell', () => {
  for (const fact of ['request.replied', 'request.resolved', 'request.confirmed_for'])
    expect(people(phoned(), fact, chen.id)).toEqual([])
})
test('what moves is told to whoever filed it and to whom it is for', () => {
  expect(people(forMother(), 'request.replied', chen.id)).toEqual([min.id, wang.id])
  expect(people(forMother(), 'request.confirmed_for', chen.id)).toEqual([min.id, wang.id])
})
test('taken over, taken back: the others of the matter', () => {
  expect(people(forMother(), 'request.claimed', wang.id)).toEqual([min.id, chen.id])
  expect(people(forMother(), 'request.revoked', wang.id)).toEqual([min.id, chen.id])
  const handedOver = phoned({ subjectId: wang.id, assignee: { accountId: li.id, displayName: '李悦' } })
  expect(people(handedOver, 'request.revoked', wang.id)).toEqual([li.id, chen.id])
  expect(people(phoned({ subjectId: wang.id }), 'request.revoked', wang.id)).toEqual([chen.id])
})
test('what is only written down is told to nobody', () => {
  for (const fact of ['request.claim_renewed', 'request.ended_on_phone'])
    expect(people(phoned(), fact, chen.id)).toEqual([])
})

test.each<[string, 'me' | 'author' | 'staff', Record<string, unknown>, string]>([
  ['request.submitted', 'staff', { as: 'worker', displayName: '陈禾' }, '小陈接了电话，记下来了'],
  ['request.submitted', 'author', { as: 'committee', displayName: '张主任' }, '居委会张主任代办提交了'],
  ['request.submitted', 'me', { as: 'committee', displayName: '张主任' }, '您代办提交了'],
  ['request.assigned', 'staff', { reason: 'taker', displayName: '陈禾' }, '小陈接着办'],
  ['request.ended_on_phone', 'staff', { outcome: 'answered', displayName: '陈禾' }, '小陈在电话里答了'],
  ['request.ended_on_phone', 'staff', { outcome: 'listened', displayName: '陈禾' }, '小陈在电话里听着说完了'],
  ['request.confirmed_for', 'staff', { displayName: '陈禾' }, '居民在电话里说办好了'],
  ['request.claimed', 'me', {}, '您认了这件事'],
  ['request.claimed', 'author', {}, '本人认了这件事'],
  ['request.revoked', 'me', {}, '您说不用办了'],
  ['request.revoked', 'author', {}, '本人说不用办了'],
])('%s by %s %j: %s', (fact, by, detail, title) => {
  expect(tell({ fact, by, detail })?.title).toBe(title)
})
test.each(['request.called', 'request.crisis', 'request.claim_renewed'])('%s is beside the way', (fact) => {
  expect(besideTheWay).toContain(fact)
  expect(tell({ fact, by: 'staff', detail: {} })).toBeUndefined()
})
