import { noticesOf } from '../../../shared/requests/notices'
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
