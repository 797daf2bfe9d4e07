import { isRefused } from '../../shared/kernel/refusal'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { placeOf } from '../network/directory'
import { findAccount } from '../people/people-store'

interface Asking {
  readonly input: { readonly around?: string | undefined }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

export interface Around {
  readonly code: string
  readonly name: string
  readonly stationId: string
}

/** Where somebody looks around: where she said, else her home; undefined where neither is known. */
export async function findAround(asking: Asking): Promise<Around | Refused | undefined> {
  const code = asking.input.around ?? (await findAccount(asking.store, asking.actor))?.communityCode
  if (code === undefined) return undefined
  const place = await placeOf(asking, code)
  return isRefused(place) ? place : { code, name: place.community.name, stationId: place.station._id }
}
