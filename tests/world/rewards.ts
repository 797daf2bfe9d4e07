import { codeHash, codeOf } from '../../cloudfunctions/rewards/redemption-code'
import { holdMs, type Redemption, type Reward } from '../../shared/rewards/model'
import { xu } from './errands'
import { chen, fenglin, MONDAY, vault } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

/** An umbrella for 20 points, given by 春和便民店; three of them, put there by 陈禾. */
export function aReward(over: Partial<Reward> = {}): Reward {
  const stock = over.stock ?? 3
  const held = over.held ?? 0
  return {
    ...{ _id: 'gumbrella', ...stored, stationId: fenglin, title: '雨伞', words: '长柄，能遮两个人' },
    ...{ kind: 'goods', points: 20, stock, held, handed: 0, putIn: stock + held },
    sponsor: { name: '春和便民店', kind: 'company' },
    pickup: { place: '枫林社工站前台', hours: '工作日 9 点到 17 点' },
    ...{ drawing: 'umbrella', status: 'on', keeperId: chen.id, taken: [] },
    ...over,
  }
}

/** 许师傅 has ordered the umbrella; it waits for two weeks. Put `aReward({ stock: 2, held: 1 })` beside it. */
export function anOrder(over: Partial<Redemption> = {}): Redemption {
  const _id = over._id ?? 'oumbrella'
  const { title, kind, sponsor, pickup, drawing } = aReward()
  return {
    ...{ _id, ...stored, accountId: xu.id, displayName: '许师傅', stationId: fenglin },
    station: { name: '枫林社工站', phone: '022-00001000' },
    ...{ rewardId: 'gumbrella', reward: { title, kind, sponsor, pickup, drawing }, points: 20 },
    codeHash: codeHash(vault, codeOf(vault, _id)),
    ...{ status: 'held', isReminded: false, expiresAt: MONDAY + holdMs({}), keeperId: chen.id },
    ...over,
  }
}

/** What stands on the phone of whoever ordered it. */
export const codeOfOrder = (id = 'oumbrella') => codeOf(vault, id)
