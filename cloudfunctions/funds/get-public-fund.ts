import { getPublicFund } from '../../shared/funds/contract'
import { entriesOf, shared } from '../../shared/funds/totals'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { fundReconciliations, funds } from './funds-store'
import { viewEntry } from './view-entry'
import { viewCard, viewCompared } from './view-fund'

/** Totals stand in the fund: no entry is read. */
export const getPublicFundHandler = handle(getPublicFund, async (asked) => {
  const { input, store } = asked
  const [fund, compared] = await Promise.all([
    store.get(funds, input.id, { _id: input.id }),
    store.get(fundReconciliations, input.id, { _id: input.id }),
  ])
  if (isRefused(fund)) return fund
  const { stationId, keeper, incomes, uses, last, closedThrough } = fund
  const station = await findStation(asked, stationId)
  return {
    ...viewCard(fund),
    ...{ keeper, closedThrough, incomeEntries: entriesOf(incomes), useEntries: entriesOf(uses) },
    station: { id: stationId, name: station?.name ?? '社工站', phone: station?.phone ?? '' },
    channels: shared(incomes).map(({ of: channel, ...counter }) => ({ channel, ...counter })),
    uses: shared(uses).map(({ of: purpose, ...counter }) => ({ purpose, ...counter })),
    last: last === undefined ? undefined : viewEntry({ _id: last.id, ...last }),
    compared: viewCompared(isRefused(compared) ? undefined : compared),
  }
})
