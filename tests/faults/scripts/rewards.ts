import * as contracts from '../../../shared/rewards/contract'
import { aVolunteer, xu } from '../../world/errands'
import { chen, DAY, fenglin, MONDAY } from '../../world/people'
import { aReward, anOrder, codeOfOrder } from '../../world/rewards'
import { anAccountOf } from '../../world/timebank'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'gumbrella'
// The clock of this world goes to and fro by hours: no order runs out, and nobody is reminded.
const waiting = anOrder({ expiresAt: MONDAY + 60 * DAY })
const shelf = (over: Parameters<typeof aReward>[0] = {}) => ({ documents: { rewards: [aReward(over)] } })
const rich = { time_accounts: [anAccountOf(xu, { points: 50 })], volunteers: [aVolunteer()] }
const ordered = {
  documents: { ...rich, rewards: [aReward({ stock: 2, held: 1 })], redemptions: [waiting] },
}

function once(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, fact.startsWith('reward.') ? 'rewards' : 'redemptions', fact),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}

/** Back on the shelf once, and the points once. */
const back = (after: Aftermath) => ({
  shelved: count(after, 'rewards', { stock: 3, held: 0 }),
  points: count(after, 'time_accounts', { points: 70 }),
  entries: after.all('time_entries').length,
})

export const rewardsScripts: readonly Script[] = [
  script(contracts.putReward, {
    by: chen,
    input: {
      ...{ stationId: fenglin, title: '雨伞', words: '长柄', kind: 'goods', points: 20, stock: 3 },
      ...{ sponsor: { name: '春和便民店', kind: 'company' }, drawing: 'umbrella' },
      pickup: { place: '站里前台', hours: '工作日' },
    },
    effects: (after) => ({ ...once('reward.put')(after), items: after.all('rewards').length }),
  }),
  script(contracts.changeReward, {
    by: chen,
    input: { id, stock: { by: 2, reason: '又送来 2 把' } },
    given: shelf(),
    effects: (after) => ({
      ...once('reward.counted')(after),
      five: count(after, 'rewards', { stock: 5, putIn: 5 }),
    }),
  }),
  script(contracts.takeOffReward, {
    by: chen,
    input: { id },
    given: shelf(),
    effects: once('reward.taken_off'),
  }),
  script(contracts.putBackReward, {
    by: chen,
    input: { id },
    given: shelf({ status: 'off' }),
    effects: once('reward.put_back'),
  }),
  script(contracts.redeemReward, {
    by: xu,
    input: { id, points: 20 },
    given: { documents: { ...rich, ...shelf().documents } },
    effects: (after) => ({
      ...once('redemption.held', chen.id)(after),
      orders: after.all('redemptions').length,
      entries: after.all('time_entries').length,
      paid: count(after, 'time_accounts', { points: 30 }),
      held: count(after, 'rewards', { stock: 2, held: 1 }),
    }),
  }),
  script(contracts.cancelRedemption, {
    by: xu,
    input: { id: waiting._id },
    given: ordered,
    effects: (after) => ({ ...once('redemption.cancelled', chen.id)(after), ...back(after) }),
  }),
  script(contracts.cancelRedemptionFor, {
    by: chen,
    input: { id: waiting._id, reason: '到货晚了' },
    given: ordered,
    effects: (after) => ({ ...once('redemption.cancelled', xu.id)(after), ...back(after) }),
  }),
  script(contracts.handOverRedemption, {
    by: chen,
    input: { code: codeOfOrder() },
    given: ordered,
    effects: (after) => ({
      ...once('redemption.handed', xu.id)(after),
      gone: count(after, 'rewards', { stock: 2, held: 0, handed: 1 }),
      paid: count(after, 'time_accounts', { points: 50 }),
    }),
  }),
]
