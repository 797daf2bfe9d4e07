import { isRefused } from '../../../shared/kernel/refusal'
import { type Account, WRONG_CODES_MAX, WRONG_CODES_WITHIN_MS } from '../../../shared/people/model'
import { canHandOn, claim, renewClaim, revoke, tryCode } from '../../../shared/requests/claim-rules'
import { isOpenStatus } from '../../../shared/requests/moves'
import { type Party, type Request, statuses } from '../../../shared/requests/model'
import { account, chen, li, MONDAY, wang } from '../../world/people'
import { min } from '../../world/hotline'
import { aRequest } from '../../world/requests'

const at = MONDAY
/** 敏姐 filed it for her mother. */
const forMother = (over: Partial<Request> = {}) =>
  aRequest({ authorId: min.id, forWhom: 'relative', claimHash: 'hcode', ...over })
const refusedBy = (answer: unknown) => (isRefused(answer) ? answer.refused : undefined)

describe('taking it over', () => {
  test('from then on it is hers as well', () => {
    const answer = claim(forMother(), wang.id)
    expect(answer).toMatchObject({
      next: { subjectId: wang.id, partyIds: [min.id, wang.id], claimHash: 'hcode' },
      facts: [{ fact: 'request.claimed' }],
    })
  })
  test('a second person comes too late', () => {
    expect(refusedBy(claim(forMother({ subjectId: wang.id }), li.id))).toBe('requests.claimed_already')
  })
  test('whoever filed it is not whom it is for', () => {
    expect(refusedBy(claim(forMother(), min.id))).toBe('requests.own_filing')
    const filedBy = { accountId: chen.id, displayName: '陈禾', as: 'worker' } as const
    expect(refusedBy(claim(aRequest({ authorId: '', filedBy }), chen.id))).toBe('requests.own_filing')
  })
  test.each(statuses)('%s: everything but what was withdrawn', (status) => {
    expect(isRefused(claim(forMother({ status }), wang.id))).toBe(status === 'withdrawn')
  })
})

describe('a new code', () => {
  const renew = (request: Request, ...parties: Party[]) => renewClaim(request, { parties }, 'hnew')
  test('takes the place of the old one', () => {
    for (const parties of [['author'], ['assignee', 'colleague'], ['colleague', 'head']] as Party[][])
      expect(renew(forMother(), ...parties)).toMatchObject({
        next: { claimHash: 'hnew' },
        facts: [{ fact: 'request.claim_renewed' }],
      })
  })
  test.each<[string, Request, readonly Party[], string]>([
    ['a stranger', forMother(), [], 'not_found'],
    ['a colleague', forMother(), ['colleague'], 'requests.not_yours'],
    ['a joiner', forMother(), ['joiner'], 'requests.not_yours'],
    ['her own matter', aRequest(), ['author'], 'requests.own_matter'],
    ['claimed already', forMother({ subjectId: wang.id }), ['author'], 'requests.claimed_already'],
    ['withdrawn', forMother({ status: 'withdrawn' }), ['author'], 'requests.not_now'],
  ])('not for %s', (_what, request, parties, code) => {
    expect(refusedBy(renew(request, ...parties))).toBe(code)
    const view = { ...request, isClaimed: request.subjectId !== undefined }
    expect(canHandOn(view, parties)).toBe(false)
  })
  test('the page asks the same rule', () => {
    expect(canHandOn({ ...forMother(), isClaimed: false }, ['author'])).toBe(true)
    const filedBy = { accountId: chen.id, displayName: '陈禾', as: 'worker' } as const
    const phoned = { ...aRequest({ authorId: '', filedBy }), isClaimed: false }
    expect(canHandOn(phoned, ['assignee', 'colleague'])).toBe(true)
  })
})

describe('taking it back', () => {
  const act = { personId: wang.id, parties: ['author', 'subject'] as const, at }
  test.each(statuses)('%s: as long as it is open', (status) => {
    const answer = revoke(forMother({ subjectId: wang.id, status }), act)
    if (isOpenStatus(status))
      expect(answer).toMatchObject({
        next: { status: 'withdrawn', isOpen: false, closedAt: at },
        facts: [{ fact: 'request.revoked' }],
      })
    else expect(refusedBy(answer)).toBe('requests.not_now')
  })
  test('whoever filed it for her withdraws, and no more', () => {
    expect(refusedBy(revoke(forMother(), { personId: min.id, parties: ['author'], at }))).toBe(
      'requests.not_yours',
    )
  })
})

describe('putting in a code', () => {
  const tried = (...wrongCodesAt: number[]): Account => ({ ...account(wang, []), wrongCodesAt })
  test('a right one is written down and changes nothing', () => {
    const blank = account(wang, [])
    expect(tryCode(blank, true, at)).toEqual({ next: blank, facts: [{ fact: 'claim.opened' }] })
  })
  test('a wrong one counts with the wrong invitation codes', () => {
    expect(tryCode(tried(at - 5), false, at)).toMatchObject({ next: { wrongCodesAt: [at - 5, at] } })
  })
  test('after ten an hour nobody is answered, right or wrong', () => {
    const ten = Array.from({ length: WRONG_CODES_MAX }, (_, n) => at - n)
    for (const isRight of [true, false])
      expect(refusedBy(tryCode(tried(...ten), isRight, at))).toBe('people.try_later')
    const later = at + WRONG_CODES_WITHIN_MS
    expect(isRefused(tryCode(tried(...ten), true, later))).toBe(false)
  })
})
