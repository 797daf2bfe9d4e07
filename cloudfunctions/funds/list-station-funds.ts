import { listStationFunds } from '../../shared/funds/contract'
import { availableFen } from '../../shared/funds/ledger'
import type { Fund, FundReconciliation } from '../../shared/funds/model'
import { leads, stationsOf } from '../../shared/people/rules'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { fundReconciliations, incomes, payments } from './funds-store'
import { fundsInSight } from './reading'
import { ownFirst, viewCard, viewCompared } from './view-fund'

type Asking = Asked<(typeof listStationFunds)['input']>

export const listStationFundsHandler = handle(listStationFunds, async (asked) => {
  const { store, input } = asked
  const found = ownFirst(await fundsInSight(asked, input))
  if (found.length === 0) return { funds: [] }
  const ids = found.map(({ _id }) => _id)
  const [compared, waitingIncomes, waitingPayments] = await Promise.all([
    store.find(fundReconciliations, { _id: isIn(ids) }, { limit: ids.length }),
    store.countBy(incomes, { fundId: isIn(ids), status: 'waiting' }, 'fundId'),
    store.countBy(payments, { fundId: isIn(ids), status: 'asked' }, 'fundId'),
  ])
  const nights = new Map(compared.map((one) => [one._id, one]))
  const views = found.map(async (fund) => ({
    ...(await viewDesk(asked, fund, nights.get(fund._id))),
    waitingIncomes: waitingIncomes.get(fund._id) ?? 0,
    waitingPayments: waitingPayments.get(fund._id) ?? 0,
  }))
  return { funds: await Promise.all(views) }
})

async function viewDesk(asked: Asking, fund: Fund, night: FundReconciliation | undefined) {
  const { stationId, keeper, earmarks, closedThrough } = fund
  const { posts } = asked.actor
  const compared = viewCompared(night)
  return {
    ...viewCard(fund),
    ...{ stationId, keeper, closedThrough },
    stationName: (await findStation(asked, stationId))?.name ?? '社工站',
    earmarks: earmarks.map((one) => ({
      ...one,
      purposes: [...one.purposes],
      availableFen: availableFen(one),
    })),
    compared: compared && { ...compared, differences: [...(night?.differences ?? [])] },
    isHead: leads(posts, stationId),
    canWrite: stationsOf(posts, ['worker', 'head']).includes(stationId),
  }
}
