import type { Station } from '../../shared/network/model'
import { stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import { isIn } from '../kernel/condition'
import type { Revision } from '../kernel/revise'
import type { Store } from '../kernel/store'
import { stations } from './network-store'

interface Deciding {
  readonly input: { readonly stationId: string }
  readonly actor: Pick<Actor, 'posts'>
  readonly store: Store
  readonly command: CommandStamp
}

/** A setting of the station: its head's alone. */
export function decideOnStation<Output>(
  { input, actor, store, command }: Deciding,
  revision: Revision<Station, Output>,
) {
  const led = { _id: isIn(stationsOf(actor.posts, ['head'])) }
  return store.revise(stations, input.stationId, led, command, revision)
}
