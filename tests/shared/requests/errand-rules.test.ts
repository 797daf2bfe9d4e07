import { isRefused } from '../../../shared/kernel/refusal'
import { entrust, fulfil, takeBack } from '../../../shared/requests/errand-rules'
import type { Party, Status } from '../../../shared/requests/model'
import { chen, HOUR, MONDAY, wang } from '../../world/people'
import { aRequest } from '../../world/requests'

const staff = { accountId: chen.id, displayName: '陈禾' }
const act = (...parties: Party[]) => ({ personId: chen.id, parties, at: MONDAY + HOUR, staff })
const statusOf = (ruled: ReturnType<typeof entrust>) => (isRefused(ruled) ? ruled.refused : ruled.next.status)

test('a request lies with volunteers from then on, and knows its errand', () => {
  const ruled = entrust(aRequest(), act('assignee'), 'enew', false)
  expect(ruled).toMatchObject({
    next: { status: 'working', errandId: 'enew' },
    facts: [{ fact: 'request.entrusted', detail: { errandId: 'enew', displayName: '陈禾' } }],
  })
})

test.each([
  ['one is still out', 'waiting', ['assignee'], true, 'errands.still_open'],
  ['it lies with a colleague', 'waiting', ['colleague'], false, 'requests.not_yours'],
  ['that comes first', 'waiting', ['colleague'], true, 'requests.not_yours'],
  ['it is over', 'confirmed', ['assignee'], false, 'requests.not_now'],
] as const)('not where %s', (_name, status, parties, isStillOut, wanted) => {
  expect(statusOf(entrust(aRequest({ status }), act(...parties), 'enew', isStillOut))).toBe(wanted)
})

test.each(['working', 'asking', 'resolved', 'withdrawn'] as const)(
  'taken back, a %s request goes on',
  (status) => {
    expect(statusOf(takeBack(aRequest({ status }), act('colleague'), 'enew'))).toBe(status)
  },
)

test.each([
  ['working', 'confirmed', 'volunteered'],
  ['resolved', 'confirmed', 'volunteered'],
  ['closed', 'closed', undefined],
  ['withdrawn', 'withdrawn', undefined],
] as const)('done and said so, a %s request is %s', (from: Status, to, resultCode) => {
  const ruled = fulfil(
    aRequest({ status: from }),
    { personId: wang.id, parties: ['author'], at: MONDAY },
    'enew',
  )
  if (isRefused(ruled)) throw new Error(ruled.refused)
  expect(ruled.next.status).toBe(to)
  expect(ruled.next.resultCode).toBe(resultCode)
})
