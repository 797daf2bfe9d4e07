import { batchIdOf } from '../../../cloudfunctions/goods/goods-store'
import { reconcileStock, STOCK_SLICES } from '../../../cloudfunctions/goods/reconcile-stock'
import { dayOf } from '../../../shared/kernel/time'
import { dayAt } from '../moments'
import type { PersonKey } from '../people'
import { communities, fenglinStation, neighbourId } from '../places'
import type { Stage } from '../stage'
import { deliveries, goods, type GoodsName, promises, units, type UnitName } from './goods-lists'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const stationId = fenglinStation.id

/** Which delivery, which line of it. */
type Line = readonly [delivery: number, line: number]

const household = (communityCode: string, households: number, purpose: string) => ({
  ...{ kind: 'community', communityCode, households, purpose },
})
const { 枫林里, 槐安里, 顺义道, 河沿里 } = communities

/** What went out of which delivery, days ago; the flour was meant for 河沿里, the pads for elders. */
const handedOut: readonly (readonly [Line, daysAgo: number, quantity: number, to: object])[] = [
  [[1, 1], 50, 1200, household(枫林里, 600, '春季防流感')],
  [[1, 1], 50, 1000, household(槐安里, 500, '春季防流感')],
  [[1, 2], 47, 400, { kind: 'station', purpose: '上门服务用', audience: 'frontline' }],
  [[3, 1], 45, 60, { kind: 'station', purpose: '楼道消杀', audience: 'frontline' }],
  [[2, 1], 45, 60, { kind: 'station', purpose: '楼道消杀', audience: 'frontline' }],
  [[5, 2], 40, 260, household(河沿里, 260, '低保和独居户，一户一袋')],
  [[5, 1], 39, 150, household(顺义道, 150, '慰问困难家庭')],
  [[6, 1], 33, 96, household(枫林里, 96, '独居老人家里送米')],
  [[6, 3], 33, 80, household(槐安里, 80, '独居老人家里送油')],
  [[7, 1], 26, 90, household(顺义道, 45, '冬天保暖，一户两床')],
  [[4, 2], 24, 120, household(枫林里, 120, '洗手液一户一瓶')],
  [[9, 1], 16, 230, { ...household(槐安里, 46, '卧床的老人家'), audience: 'elder' }],
  [[10, 1], 11, 64, { ...household(河沿里, 60, '开学'), audience: 'child' }],
  [[11, 1], 6, 180, { ...household(枫林里, 90, '七十岁以上一户两箱'), audience: 'elder' }],
]

/** Ten units, twelve deliveries of 15,666 things, and where they went. */
export async function playGoods(stage: Stage, now: number): Promise<void> {
  const ask = async (daysAgo: number, who: PersonKey, verb: string, input: object) =>
    (await stage.call(now - daysAgo * DAY, who, `goods.${verb}`, input)) as { readonly id: string }
  const unitIds = new Map<UnitName, string>()
  for (const { name, kind } of units)
    unitIds.set(name, (await ask(56, 'chen', 'addGiver', { stationId, name, kind })).id)
  const itemIds = new Map<GoodsName, string>()
  for (const item of goods)
    itemIds.set(item.name, (await ask(56, 'chen', 'addItem', { stationId, ...item })).id)
  const pledgeIds = new Map<UnitName, string>()
  for (const { from, daysAgo, inDays, lines } of promises) {
    const promisedOn = dayOf(now + inDays * DAY)
    const input = { giverId: unitIds.get(from), lines, promisedOn }
    pledgeIds.set(from, (await ask(daysAgo, 'chen', 'pledge', input)).id)
  }
  const listIds: string[] = []
  for (const { title, from, daysAgo, isPromised, lines } of deliveries) {
    const received = await ask(daysAgo, 'chen', 'receiveList', {
      ...{ stationId, title, giverId: unitIds.get(from), receivedOn: dayOf(now - daysAgo * DAY) },
      ...(isPromised === true ? { pledgeId: pledgeIds.get(from) } : {}),
      lines: lines.map(({ item, inDays, ...line }) => ({
        ...{ itemId: itemIds.get(item), pricedOn: dayOf(now - (daysAgo + 1) * DAY), ...line },
        ...(inDays === undefined ? {} : { expiresOn: dayOf(now + inDays * DAY) }),
      })),
    })
    listIds.push(received.id)
  }
  const batch = ([delivery, line]: Line) => batchIdOf(listIds[delivery - 1] ?? '', line)
  for (const [of, daysAgo, quantity, to] of handedOut)
    await ask(daysAgo, daysAgo % 2 === 0 ? 'chen' : 'yue', 'allocate', { id: batch(of), quantity, to })
  await ask(30, 'chen', 'closePledge', { id: pledgeIds.get('北仓粮行'), end: 'kept' })
  await ask(22, 'yue', 'lose', { id: batch([4, 2]), quantity: 3, reason: 'broken' })
  await ask(8, 'chen', 'countStock', { id: batch([6, 1]), counted: 102, reason: 'not_noted' })
  await sendOn(stage, now, batch([4, 1]))
  await compare(stage, now)
}

/** The cards were compared last night. */
async function compare({ services }: Stage, now: number): Promise<void> {
  const night = dayAt(now, 0, '3:35')
  const at = night <= now ? night : dayAt(now, -1, '3:35')
  for (let slice = 0; slice < STOCK_SLICES; slice++) await reconcileStock({ ...services, now: () => at })
}

/** Three hundred masks for the station next door; 298 were counted there. */
async function sendOn(stage: Stage, now: number, id: string): Promise<void> {
  const out = { id, quantity: 300, stationId: neighbourId }
  await stage.call(now - 20 * DAY, 'chen', 'goods.transfer', out)
  const filter = { filter: 'coming' }
  const { items } = (await stage.call(now - 19 * DAY, 'ning', 'goods.listBatches', filter)) as {
    readonly items: readonly { readonly id: string }[]
  }
  const counted = { id: items[0]?.id, counted: 298 }
  await stage.call(now - 19 * DAY, 'ning', 'goods.acceptTransfer', counted)
}
