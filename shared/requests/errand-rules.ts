import { isRefused, refuse } from '../kernel/refusal'
import type { Request } from './model'
import { type Act, moved, type Ruled, type StaffAct } from './moved'

/** The need goes to volunteers as an errand. One at a time: an errand that is still out must come back first. */
export function entrust(
  request: Request,
  act: StaffAct,
  errandId: string,
  isStillOut: boolean,
): Ruled<'errands.still_open'> {
  const fact = { fact: 'request.entrusted', detail: { errandId, displayName: act.staff.displayName } }
  const ruled = moved('entrust', request, act, fact, (next) => ({ ...next, errandId }))
  return !isRefused(ruled) && isStillOut ? refuse('errands.still_open') : ruled
}

/** The errand came to nothing; the station goes on with the request. */
export function takeBack(request: Request, act: Act, errandId: string): Ruled {
  return moved('takeBack', request, act, { fact: 'request.taken_back', detail: { errandId } })
}

/** The errand is done and somebody other than the helper says so; that settles the request. */
export function fulfil(request: Request, act: Act, errandId: string): Ruled {
  return moved('fulfil', request, act, { fact: 'request.fulfilled', detail: { errandId } }, (next) =>
    next.status === 'confirmed' ? { ...next, resultCode: 'volunteered' } : next,
  )
}
