import * as contracts from '../../../shared/grants/contract'
import type { Grant } from '../../../shared/grants/model'
import { rulesFor } from '../../../shared/grants/templates'
import { aFundForGrants, aGrant, agreed, bought, CODE, handed, quoted, withCode } from '../../world/grants'
import { chen, DAY, li, MONDAY, wang } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = '5tablet'
const given = (over: Partial<Grant>) => ({
  documents: { funds: [aFundForGrants()], grants: [aGrant(over)] },
})
const once = (fact: string, status: Grant['status']) => (after: Aftermath) => ({
  [fact]: told(after, 'grants', fact),
  grants: count(after, 'grants', { status }),
})
// The clock of this world goes to and fro by hours: nobody is reminded.
const followed = { ...handed, nextClockAt: MONDAY + 60 * DAY }
const photo = {
  ...{ _id: 'psheet', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerId: chen.id, ownerOpenid: chen.openid, fileId: 'cloud://emulator/photos/psheet.jpg' },
  ...{ byteLength: 5, type: 'jpeg', check: 'passed', timesAsked: 1, askAgainAt: MONDAY },
}

export const grantsScripts: readonly Script[] = [
  script(contracts.askGrant, {
    by: chen,
    input: {
      ...{ audience: 'child', kind: 'tablet', title: '学习平板一台', reason: '没有能上网课的设备' },
      ...{ summary: '给一位学生的学习平板', fundId: 'mcommunity', earmark: 'e1', ceilingFen: 150_000 },
      person: { calledName: '小雨', guardian: { calledName: '吴姐', phone: '13900002222' } },
    },
    given: { documents: { funds: [aFundForGrants()] } },
    effects: once('grant.asked', 'asked'),
  }),
  script(contracts.addQuote, {
    by: chen,
    input: { id, shop: '春和电器', priceFen: 90_000 },
    given: given({}),
    effects: (after) => ({
      ...once('grant.quoted', 'quoted')(after),
      quotes: after.all('grants').flatMap(({ quotes }) => quotes as readonly unknown[]).length,
    }),
  }),
  script(contracts.askGrantApproval, {
    by: chen,
    input: { id, quoteId: 'l1' },
    given: given(quoted),
    effects: (after) => ({
      ...once('grant.approval_asked', 'approving')(after),
      payments: count(after, 'fund_payments', { status: 'asked', amountFen: 129_900 }),
      asked: told(after, 'fund_payments', 'payment.asked'),
    }),
  }),
  script(contracts.withdrawGrant, {
    by: chen,
    input: { id, reason: '搬走了' },
    given: given(quoted),
    effects: once('grant.withdrawn', 'withdrawn'),
  }),
  script(contracts.setGrantRules, {
    by: chen,
    input: { id, rules: ['只用来上课'] },
    given: given(bought),
    effects: once('grant.rules_set', 'bought'),
  }),
  script(contracts.newGrantCode, {
    by: chen,
    input: { id },
    given: given(bought),
    effects: once('grant.code_made', 'bought'),
  }),
  script(contracts.confirmGrantOnPaper, {
    by: chen,
    input: { id, as: 'guardian', photoId: photo._id },
    given: { documents: { ...given(bought).documents, photos: [photo] } },
    effects: once('grant.confirmed', 'bought'),
  }),
  script(contracts.reviewGrantPhoto, {
    by: li,
    input: { id, photoId: photo._id, decision: 'show' },
    given: {
      documents: { ...given({ allPhotoIds: [photo._id] }).documents, photos: [{ ...photo, check: 'held' }] },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
  script(contracts.openGrantCode, {
    by: wang,
    input: { code: CODE },
    given: given({ ...bought, ...withCode }),
    effects: (after) => ({ opened: told(after, 'accounts', 'claim.opened') }),
  }),
  script(contracts.confirmGrant, {
    by: wang,
    input: { code: CODE, as: 'guardian', rules: [...rulesFor.tablet] },
    given: given({ ...bought, ...withCode }),
    effects: (after) => ({
      ...once('grant.confirmed', 'bought')(after),
      hers: count(after, 'grants', { recipientId: wang.id }),
      told: count(after, 'notices', { personId: chen.id, fact: 'grant.confirmed' }),
    }),
  }),
  script(contracts.handOverGrant, {
    by: chen,
    input: { id, followUpOn: '2026-05-16' },
    given: given({ ...agreed, recipientId: wang.id }),
    effects: (after) => ({
      ...once('grant.handed', 'handed')(after),
      told: count(after, 'notices', { personId: wang.id, fact: 'grant.handed' }),
    }),
  }),
  script(contracts.followUpGrant, {
    by: chen,
    input: { id, words: '每天写作业用', nextOn: '2026-05-16' },
    given: given(followed),
    effects: once('grant.followed_up', 'handed'),
  }),
  script(contracts.openGrantPerson, {
    by: chen,
    input: { id },
    given: given(bought),
    effects: once('grant.person_opened', 'bought'),
  }),
]
