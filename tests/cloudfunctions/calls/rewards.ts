import type { Redemption } from '../../../shared/rewards/model'
import { aVolunteer, lin } from '../../world/errands'
import { chen, communities, fenglin } from '../../world/people'
import { aReward, anOrder, codeOfOrder } from '../../world/rewards'
import { anAccountOf } from '../../world/timebank'
import type { CallWorld, ContextCalls } from './call-world'

export const rewardsCalls = ({ world, next }: CallWorld): ContextCalls => {
  const terms = {
    ...{ stationId: fenglin, title: '雨伞', words: '长柄', kind: 'goods', points: 20, stock: 3 },
    ...{ sponsor: { name: '春和便民店', kind: 'company' }, drawing: 'umbrella' },
    pickup: { place: '站里前台', hours: '工作日' },
  }
  let isThere = false
  /** 小林 has points enough and is in the register. */
  const shopper = async () => {
    if (isThere) return
    isThere = true
    await world.insert('time_accounts', anAccountOf(lin, { points: 1000 }))
    await world.insert('volunteers', aVolunteer({ accountId: lin.id, communityCode: communities.huaianli }))
  }
  const item =
    (more: object = {}, status: 'on' | 'off' = 'on') =>
    async () => {
      await shopper()
      const _id = `g${next()}`
      await world.insert('rewards', aReward({ _id, status }))
      return { id: _id, ...more }
    }
  /** An order of 小林's, with its item. */
  const order =
    (toInput: (one: Redemption) => object = ({ _id: id }) => ({ id })) =>
    async () => {
      await shopper()
      const rewardId = `g${next()}`
      await world.insert('rewards', aReward({ _id: rewardId, stock: 2, held: 1 }))
      const one = anOrder({ _id: `o${next()}`, rewardId, accountId: lin.id })
      await world.insert('redemptions', one)
      return toInput(one)
    }
  return {
    scripts: {
      'rewards.put': [() => chen, () => terms],
      'rewards.change': [() => chen, item({ points: 25 })],
      'rewards.takeOff': [() => chen, item()],
      'rewards.putBack': [() => chen, item({}, 'off')],
      'rewards.list': [() => lin, async () => (await item()(), {})],
      'rewards.get': [() => lin, item()],
      'rewards.redeem': [() => lin, item({ points: 20 })],
      'rewards.cancel': [() => lin, order()],
      'rewards.cancelFor': [() => chen, order(({ _id: id }) => ({ id, reason: '到货晚了' }))],
      'rewards.handOver': [() => chen, order(({ _id }) => ({ code: codeOfOrder(_id) }))],
      'rewards.listMine': [() => lin, () => ({ filter: 'held' })],
      'rewards.getMine': [() => lin, order()],
      'rewards.listOfStation': [() => chen, () => ({ status: 'on' })],
      'rewards.listOrders': [() => chen, () => ({ status: 'held' })],
    },
    table: `
rewards.put              2      0         1         0        1
rewards.change           3      0         1         0        2
rewards.takeOff          3      0         1         0        2
rewards.putBack          3      0         1         0        2
rewards.list             3      0         0         0        3
rewards.get              2      0         0         0        2
rewards.redeem           17     0         1         1        15
rewards.cancel           15     0         1         1        13
rewards.cancelFor        16     0         2         1        13
rewards.handOver         13     0         4         1        8
rewards.listMine         1      0         0         0        1
rewards.getMine          1      0         0         0        1
rewards.listOfStation    2      0         1         0        1
rewards.listOrders       2      0         1         0        1
`,
  }
}
