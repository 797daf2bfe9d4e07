import { isOneMonth } from '../../shared/kernel/period'
import { refuse } from '../../shared/kernel/refusal'
import { getFigures } from '../../shared/requests/contract'
import { closedRows, figuresOf } from '../../shared/requests/figures'
import { handle } from '../kernel/handle'
import { closedTallies, sightOn, talliesOf } from './counting'

export const getFiguresHandler = handle(getFigures, async (asked) => {
  const { store, input } = asked
  const { stationId } = input
  const sight = await sightOn(asked, stationId)
  if (sight === undefined) return refuse('not_found')
  if (sight === 'inside') {
    return { ...figuresOf(await talliesOf(store, { stationId }, input)), closedDesks: 'counted' as const }
  }
  const open = figuresOf(await talliesOf(store, { stationId, circle: stationId }, input))
  if (!isOneMonth(input)) return { ...open, closedDesks: 'left_out' as const }
  const closed = await closedTallies(store, stationId, input)
  const kinds = [...open.kinds, ...closedRows(closed.opened, closed.ended)]
  return { ...open, kinds, closedDesks: 'apart' as const }
})
