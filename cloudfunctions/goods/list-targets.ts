import { listTargets } from '../../shared/goods/contract'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { stations } from '../network/network-store'
import { desksOf } from './goods-store'

/** A district has a few dozen. */
const MOST = 200

export const listTargetsHandler = handle(listTargets, async (asked) => {
  const { input, actor, store } = asked
  if (!desksOf(actor).includes(input.stationId)) return refuse('not_found')
  const from = await findStation(asked, input.stationId)
  if (from === undefined) return refuse('not_found')
  const { districtCode } = from
  const near = await store.find(stations, { districtCode }, { order: { _id: 'asc' }, limit: MOST })
  const others = near.filter(({ _id }) => _id !== from._id)
  return { stations: others.map(({ _id: id, name }) => ({ id, name })) }
})
