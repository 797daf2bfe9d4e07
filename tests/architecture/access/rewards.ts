import { timeAccountIdOf } from '../../../cloudfunctions/timebank/timebank-store'
import { MONDAY } from '../../world/people'
import { aReward, anOrder, codeOfOrder } from '../../world/rewards'
import { anAccountOf } from '../../world/timebank'
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

/** Of an order of the caller's, or of somebody else's. */
const ofOrders = ['rewards.cancel', 'rewards.cancelFor', 'rewards.handOver', 'rewards.listMine']
const past = MONDAY + 1000

/** An item of the station with an order on it; points for whoever wants to see the shelf or have one. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  const digits = String(number).padStart(5, '0')
  const reward = `g${digits}`
  const redemption = `o${digits}`
  const isShopping = contract === 'rewards.redeem' || (contract === 'rewards.list' && relation === 'own')
  if (isShopping) {
    const account = anAccountOf({ id: callerId }, { stationId: here.station, points: 20_000 })
    await put('time_accounts', { ...account, _id: timeAccountIdOf(callerId, here.station) })
  }
  const status = contract === 'rewards.putBack' ? 'off' : 'on'
  // Lists show the next record first: the cheapest, or the newest.
  const points = 10_000 - number
  const place = { stationId: here.station, points }
  await put('rewards', aReward({ _id: reward, ...place, status, held: 1 }))
  if (ofOrders.includes(contract) || contract === 'rewards.getMine' || contract === 'rewards.listOrders') {
    const accountId = relation === 'own' ? callerId : 'abuyer'
    const when = { createdAt: past + number }
    await put('redemptions', anOrder({ _id: redemption, ...place, ...when, rewardId: reward, accountId }))
  }
  return { reward, redemption }
}

const onItem =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['reward'] ?? 'gnowhere', ...more })
const onOrder =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['redemption'] ?? 'onowhere', ...more })

const terms = {
  ...{ stationId: here.station, title: '雨伞', words: '长柄', kind: 'goods', points: 20, stock: 3 },
  ...{ sponsor: { name: '春和便民店', kind: 'company' }, drawing: 'umbrella' },
  pickup: { place: '站里前台', hours: '工作日' },
}

export const rewardsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'rewards.put': among,
    'rewards.change': among,
    'rewards.takeOff': among,
    'rewards.putBack': among,
    'rewards.list': everyone,
    'rewards.get': everyone,
    'rewards.redeem': everyone,
    'rewards.cancel': onlyOwn,
    'rewards.cancelFor': among,
    'rewards.handOver': among,
    'rewards.listMine': everyone,
    'rewards.getMine': onlyOwn,
    'rewards.listOfStation': atDesk,
    'rewards.listOrders': atDesk,
  },
  shown: {
    'rewards.list': onlyOwn,
    'rewards.listMine': onlyOwn,
    'rewards.listOfStation': [none, desk, desk, none, none],
    'rewards.listOrders': [none, desk, desk, none, none],
  },
  scenes: {
    'rewards.put': [() => terms],
    'rewards.change': [onItem({ points: 30 })],
    'rewards.takeOff': [onItem()],
    'rewards.putBack': [onItem()],
    'rewards.list': [() => ({})],
    'rewards.get': [onItem()],
    'rewards.redeem': [
      ({ own }) => ({
        id: own['reward'] ?? 'gnowhere',
        points: Math.max(1, 10_000 - Number(own['reward']?.slice(1)) || 1),
      }),
    ],
    'rewards.cancel': [onOrder()],
    'rewards.cancelFor': [onOrder({ reason: '到货晚了' })],
    'rewards.handOver': [({ own }) => ({ code: codeOfOrder(own['redemption'] ?? 'onowhere') })],
    'rewards.listMine': [() => ({ filter: 'held' })],
    'rewards.getMine': [onOrder()],
    'rewards.listOfStation': [() => ({ status: 'on' })],
    'rewards.listOrders': [() => ({ status: 'held' })],
  },
  stage,
}
