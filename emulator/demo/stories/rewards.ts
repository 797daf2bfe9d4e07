import type { PersonKey } from '../people'
import { fenglinStation } from '../places'
import type { Stage } from '../stage'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

interface Item {
  readonly title: string
  readonly words: string
  readonly kind: 'goods' | 'service'
  readonly drawing: string
  readonly points: number
  readonly stock: number
  readonly sponsor: { readonly name: string; readonly kind: 'company' | 'charity' | 'station' }
  readonly limit?: { readonly count: number; readonly per: 'month' | 'year' }
}

const desk = { place: '社工站前台', hours: '工作日 9 点到 17 点' }
const shop = { name: '春和便民店', kind: 'company' } as const

/** Half an hour of help is a point: six hours for a library card, 120 for a check-up. */
export const rewardItems: readonly Item[] = [
  {
    ...{ title: '雨伞', words: '长柄，能遮两个人，伞面上有站名', kind: 'goods', drawing: 'umbrella' },
    ...{ points: 24, stock: 10, sponsor: shop, limit: { count: 1, per: 'month' } },
  },
  {
    ...{
      title: '理发券',
      words: '剪、洗、吹一次，老人剪也行，提前打个电话',
      kind: 'service',
      drawing: 'scissors',
    },
    ...{ points: 16, stock: 20, sponsor: { name: '顺意理发店', kind: 'company' } },
    limit: { count: 2, per: 'month' },
  },
  {
    ...{ title: '体检套餐', words: '量血压、抽血、心电图，空腹去', kind: 'service', drawing: 'checkup' },
    ...{ points: 240, stock: 5, sponsor: { name: '北辰同心公益基金会', kind: 'charity' } },
    limit: { count: 1, per: 'year' },
  },
  {
    ...{ title: '借书卡', words: '一次借五本，免押金，管一年', kind: 'service', drawing: 'book' },
    ...{ points: 12, stock: 1, sponsor: { name: '枫林街道社工站', kind: 'station' } },
    limit: { count: 1, per: 'year' },
  },
  {
    ...{ title: '电影票', words: '文化中心小剧场，周末两场任选', kind: 'service', drawing: 'ticket' },
    ...{ points: 20, stock: 12, sponsor: { name: '枫林文化中心', kind: 'charity' } },
  },
  {
    ...{ title: '一袋东北米', words: '五公斤，新米', kind: 'goods', drawing: 'food' },
    ...{ points: 28, stock: 8, sponsor: shop, limit: { count: 1, per: 'month' } },
  },
  {
    ...{ title: '家电清洗一次', words: '油烟机或者空调，二选一，师傅上门', kind: 'service', drawing: 'box' },
    ...{ points: 100, stock: 4, sponsor: { name: '北辰巧手家政', kind: 'company' } },
    limit: { count: 1, per: 'year' },
  },
  {
    ...{ title: '保温杯', words: '半升，能喝一上午热水', kind: 'goods', drawing: 'box' },
    ...{ points: 18, stock: 15, sponsor: { name: '枫林街道社工站', kind: 'station' } },
  },
]

interface OrderStory {
  readonly who: PersonKey
  readonly title: string
  readonly daysAgo: number
  readonly then?: 'handed' | 'cancelled'
}

/** One has her ticket, one the last library card, two wait at the counter, one thought better of it. */
const orders: readonly OrderStory[] = [
  { who: 'lin', title: '电影票', daysAgo: 9, then: 'handed' },
  { who: 'lin', title: '借书卡', daysAgo: 8, then: 'handed' },
  { who: 'bai', title: '雨伞', daysAgo: 6, then: 'cancelled' },
  { who: 'gao', title: '一袋东北米', daysAgo: 3 },
  { who: 'bai', title: '保温杯', daysAgo: 2 },
]

/** The shelf of 枫林社工站, and what its volunteers have had from it. */
export async function playRewards(stage: Stage, now: number): Promise<void> {
  const ids = new Map<string, string>()
  for (const { title, ...item } of rewardItems) {
    const input = { ...item, title, stationId: fenglinStation.id, pickup: desk }
    const { id } = (await stage.call(now - 18 * DAY, 'chen', 'rewards.put', input)) as { readonly id: string }
    ids.set(title, id)
  }
  for (const order of orders) await play(stage, order, ids.get(order.title) ?? '', now)
}

async function play(stage: Stage, { who, title, daysAgo, then }: OrderStory, id: string, now: number) {
  const at = now - daysAgo * DAY
  const points = rewardItems.find((item) => item.title === title)?.points
  const order = (await stage.call(at, who, 'rewards.redeem', { id, points })) as {
    readonly id: string
    readonly code: string
  }
  if (then === 'handed') await stage.call(at + DAY, 'chen', 'rewards.handOver', { code: order.code })
  if (then === 'cancelled') await stage.call(at + HOUR, who, 'rewards.cancel', { id: order.id })
}
