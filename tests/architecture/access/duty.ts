import { rotaId } from '../../../cloudfunctions/duty/duty-store'
import { plain } from '../../../cloudfunctions/kernel/plain'
import type { Rota, Shift } from '../../../shared/duty/model'
import { DAY, HOUR, MONDAY } from '../../world/people'
import { among, type ContextAccess, here, none, type Staging } from './cells'

const stationId = here.station
const week = { stationId, from: MONDAY, to: MONDAY + 7 * DAY }
const onShift = ({ own }: { readonly own: Readonly<Record<string, string>> }) => ({
  stationId,
  shiftId: own['shift'],
})

/** One rota for the station: each question adds a shift of its own, the caller's or a colleague's. */
async function stage({ contract, number, callerId, put, change }: Staging) {
  const id = `h${String(number).padStart(4, '0')}`
  const rota: Omit<Rota, 'shifts'> & { shifts: [] } = {
    ...{ _id: rotaId(stationId), version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{ stationId, covers: 'always', shifts: [], edition: 0, shiftsMade: 0, warnedOf: [], lookAt: 0 },
  }
  // Somebody else's question may have put it there.
  await put('rotas', rota).catch(() => undefined)
  const startsAt = MONDAY + number * HOUR
  const shift: Shift = {
    ...{ id, startsAt, endsAt: startsAt + HOUR, displayName: '陈禾' },
    accountId: contract === 'duty.takeSwap' ? 'akeeper' : callerId,
    ...(contract === 'duty.offerSwap' ? {} : { offeredTo: 'everybody' }),
  }
  await change('rotas', rota._id, {
    push: { shifts: { each: [plain(shift)] } },
    inc: { version: 1 },
    set: { edition: 0 },
  })
  return { shift: id }
}

export const dutyAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'duty.get': among,
    'duty.plan': [none, 'head', 'head', none, none],
    'duty.offerSwap': among,
    'duty.takeSwap': among,
    'duty.withdrawSwap': among,
  },
  scenes: {
    'duty.get': [() => week],
    'duty.plan': [() => ({ ...week, covers: 'always', edition: 0, shifts: [] })],
    'duty.offerSwap': [onShift],
    'duty.takeSwap': [onShift],
    'duty.withdrawSwap': [onShift],
  },
  stage,
}
