import type { RotaView, ShiftView } from '../../shared/duty/contract'
import { gapsIn, manned } from '../../shared/duty/gaps'
import { EVERYBODY, type Rota, type Shift } from '../../shared/duty/model'
import { longRuns, onDuty } from '../../shared/duty/rules'
import type { Fields } from '../kernel/collection'
import type { Staffed } from './place'

interface Reader {
  readonly accountId: string
  readonly mayPlan: boolean
  readonly at: number
}

/** A span of the rota as this colleague may see it. Long runs are for whoever plans (practice F11). */
export function viewRota(
  rota: Fields<Rota>,
  place: Staffed,
  reader: Reader,
  { from, to }: { readonly from: number; readonly to: number },
): RotaView {
  const { at, mayPlan } = reader
  const { stationId, edition, covers, promisedFrom, shifts } = rota
  const present = manned(shifts, place)
  return {
    ...{ stationId, edition, covers, mayPlan },
    ...(promisedFrom === undefined ? {} : { promisedFrom }),
    openingHours: [...place.openingHours],
    shifts: shifts
      .filter(({ startsAt, endsAt }) => endsAt > from && startsAt < to)
      .map((shift) => viewShift(shift, reader.accountId, !present.includes(shift))),
    gaps: [...gapsIn(rota, place, Math.max(from, at), to)],
    onDuty: onDuty({ shifts: present }, at).map(({ accountId, displayName, endsAt }) => {
      const workPhone = place.team.find((one) => one.accountId === accountId)?.workPhone
      return { displayName, endsAt, ...(workPhone === undefined ? {} : { workPhone }) }
    }),
    colleagues: [...place.colleagues],
    ...(mayPlan ? { longRuns: [...longRuns(present, at)] } : {}),
  }
}

function viewShift(shift: Shift, readerId: string, hasLeft: boolean): ShiftView {
  const { id, startsAt, endsAt, accountId, displayName, offeredTo, insteadOf } = shift
  const to = offeredTo === EVERYBODY ? 'everybody' : offeredTo === readerId ? 'me' : 'another'
  return {
    ...{ id, startsAt, endsAt, accountId, displayName, isMine: accountId === readerId, hasLeft },
    ...(offeredTo === undefined ? {} : { offeredTo: to }),
    ...(insteadOf === undefined ? {} : { insteadOf: insteadOf.displayName }),
  }
}
