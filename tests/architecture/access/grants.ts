import { codeHash } from '../../../cloudfunctions/grants/with-code'
import { rulesFor } from '../../../shared/grants/templates'
import type { Grant } from '../../../shared/grants/model'
import { aFundForGrants, aGrant, agreed, bought, handed, quoted } from '../../world/grants'
import { MONDAY, vault } from '../../world/people'
import {
  among,
  atDesk,
  type ContextAccess,
  desk,
  everyone,
  here,
  none,
  onlyOwn,
  type Scene,
  type Staging,
} from './cells'

/** How far a grant must be for the contract to be called well. */
const standing: Readonly<Record<string, Partial<Grant>>> = {
  'grants.askApproval': quoted,
  'grants.newCode': bought,
  'grants.confirmOnPaper': bought,
  'grants.openCode': bought,
  'grants.confirm': bought,
  'grants.handOver': agreed,
  'grants.followUp': handed,
  'grants.getMine': agreed,
}

/** A grant of the station, with a code of its own, out of a fund of its own. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  const digits = String(number).padStart(5, '0')
  const ids = { grant: `5${digits}`, fund: `m${digits}`, photo: `p${digits}sheet`, code: `GR${digits}X` }
  const place = { stationId: here.station, fundId: ids.fund, createdAt: MONDAY + number }
  const worker = { accountId: 'aworker', displayName: '陈禾' }
  const code = { codeHash: codeHash(vault, ids.code), codeBy: worker.accountId }
  const recipient = relation === 'own' ? { recipientId: callerId } : {}
  const allPhotoIds = contract === 'grants.reviewPhoto' ? [ids.photo] : []
  const over = { allPhotoIds, ...standing[contract], ...place, ...code, ...recipient, worker }
  await put('funds', aFundForGrants({ _id: ids.fund, stationId: here.station }))
  if (contract !== 'grants.ask') await put('grants', aGrant({ _id: ids.grant, ...over }))
  if (contract === 'grants.confirmOnPaper')
    await put('photos', { ...aPhoto, _id: ids.photo, ownerId: callerId })
  if (contract === 'grants.reviewPhoto')
    await put('photos', { ...aPhoto, _id: ids.photo, ownerId: worker.accountId, check: 'held' })
  return ids
}

const aPhoto = {
  ...{ version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerOpenid: 'openid', byteLength: 5, fileId: 'cloud://emulator/photos/sheet.jpg', type: 'jpeg' },
  ...{ check: 'passed', timesAsked: 1, askAgainAt: MONDAY },
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['grant'] ?? '5nowhere', ...more })
const byCode =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ code: own['code'] ?? 'NOWHERE1', ...more })

export const grantsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'grants.ask': among,
    'grants.addQuote': among,
    'grants.askApproval': among,
    'grants.withdraw': among,
    'grants.setRules': among,
    'grants.newCode': among,
    'grants.confirmOnPaper': among,
    'grants.reviewPhoto': among,
    'grants.openCode': everyone,
    'grants.confirm': everyone,
    'grants.handOver': among,
    'grants.followUp': among,
    'grants.openPerson': among,
    'grants.get': among,
    'grants.list': atDesk,
    'grants.getMine': onlyOwn,
  },
  shown: {
    'grants.list': [none, desk, desk, none, none],
  },
  scenes: {
    'grants.ask': [
      ({ own }) => ({
        ...{ audience: 'child', kind: 'tablet', title: '学习平板一台', reason: '没有能上网课的设备' },
        ...{ summary: '给一位学生的学习平板', fundId: own['fund'] ?? 'mnowhere', earmark: 'e1' },
        ...{ ceilingFen: 150_000 },
        person: { calledName: '小雨', guardian: { calledName: '吴姐', phone: '13900002222' } },
      }),
    ],
    'grants.addQuote': [on({ shop: '春和电器', priceFen: 90_000 })],
    'grants.askApproval': [on({ quoteId: 'l1' })],
    'grants.withdraw': [on({ reason: '搬走了' })],
    'grants.setRules': [on({ rules: ['只用来上课'] })],
    'grants.newCode': [on()],
    'grants.confirmOnPaper': [
      (target) => ({ ...on({ as: 'guardian' })(target), photoId: target.own['photo'] ?? 'pnowhere' }),
    ],
    'grants.reviewPhoto': [
      (target) => ({ ...on({ decision: 'show' })(target), photoId: target.own['photo'] ?? 'pnowhere' }),
    ],
    'grants.openCode': [byCode()],
    'grants.confirm': [byCode({ as: 'guardian', rules: rulesFor.tablet })],
    'grants.handOver': [on({ followUpOn: '2026-03-16' })],
    'grants.followUp': [on({ words: '用得好', nextOn: '2026-04-01' })],
    'grants.openPerson': [on()],
    'grants.get': [on()],
    'grants.list': [() => ({ filter: 'open' })],
    'grants.getMine': [on()],
  },
  stage,
}
