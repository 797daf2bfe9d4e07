import { codeHash } from '../../../cloudfunctions/grants/with-code'
import type { Grant } from '../../../shared/grants/model'
import { rulesFor } from '../../../shared/grants/templates'
import { aFundForGrants, aGrant, agreed, bought, handed, quoted } from '../../world/grants'
import { chen, li, vault, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const grantsCalls = ({ world, next }: CallWorld): ContextCalls => {
  let isThere = false
  const fund = async () => {
    if (!isThere) await world.insert('funds', aFundForGrants({ _id: 'mgrants' }))
    isThere = true
    return 'mgrants'
  }
  /** A grant of its own, as far as it must be. */
  const grant =
    (over: Partial<Grant>, more: object = {}) =>
    async () => {
      const _id = `5${next()}`
      await world.insert('grants', aGrant({ _id, fundId: await fund(), ...over }))
      return { id: _id, ...more }
    }
  const byCode =
    (more: object = {}) =>
    async () => {
      const code = `G${next()}X`
      await grant({ ...bought, codeHash: codeHash(vault, code), codeBy: chen.id })()
      return { code, ...more }
    }
  const photographed = async () => {
    const photoId = await world.photo(`p${next()}`, { ownerId: chen.id })
    return { ...(await grant(bought, { as: 'guardian' })()), photoId }
  }
  return {
    scripts: {
      'grants.ask': [
        () => chen,
        async () => ({
          ...{ audience: 'child', kind: 'tablet', title: '学习平板一台', reason: '没有能上网课的设备' },
          ...{ summary: '给一位学生的学习平板', fundId: await fund(), earmark: 'e1', ceilingFen: 150_000 },
          person: { calledName: '小雨', guardian: { calledName: '吴姐', phone: '13900002222' } },
        }),
      ],
      'grants.addQuote': [() => chen, grant({}, { shop: '春和电器', priceFen: 90_000 })],
      'grants.askApproval': [() => chen, grant(quoted, { quoteId: 'l1' })],
      'grants.withdraw': [() => chen, grant({}, { reason: '搬走了' })],
      'grants.setRules': [() => chen, grant(bought, { rules: ['只用来上课'] })],
      'grants.newCode': [() => chen, grant(bought)],
      'grants.confirmOnPaper': [() => chen, photographed],
      'grants.reviewPhoto': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: chen.id, check: 'held' })
          return { ...(await grant({ allPhotoIds: [photoId] })()), photoId, decision: 'show' }
        },
      ],
      'grants.openCode': [() => wang, byCode()],
      'grants.confirm': [() => wang, byCode({ as: 'guardian', rules: rulesFor.tablet })],
      'grants.handOver': [() => chen, grant(agreed, { followUpOn: '2026-03-16' })],
      'grants.followUp': [() => chen, grant(handed, { words: '用得好', nextOn: '2026-04-01' })],
      'grants.openPerson': [() => chen, grant(bought)],
      'grants.get': [() => chen, grant(bought)],
      'grants.list': [() => chen, () => ({ filter: 'open' })],
      'grants.getMine': [() => wang, grant({ ...agreed, recipientId: wang.id })],
    },
    table: `
grants.ask               3      0         1         0        2
grants.addQuote          3      0         1         0        2
grants.askApproval      14      0         3         2        9
grants.withdraw          3      0         1         0        2
grants.setRules          3      0         1         0        2
grants.newCode           3      0         1         0        2
grants.confirmOnPaper    8      1         1         0        6
grants.reviewPhoto       4      0         1         0        3
grants.openCode          5      0         2         0        3
grants.confirm          10      0         3         1        6
grants.handOver          3      0         1         0        2
grants.followUp          3      0         1         0        2
grants.openPerson        4      0         1         0        3
grants.get               2      0         1         0        1
grants.list              2      0         1         0        1
grants.getMine           1      0         0         0        1
`,
  }
}
