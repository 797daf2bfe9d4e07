import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { findStation } from './directory'
import { ROBOT_URL } from './network-store'

/** Looks up where a station's group robot is told; undefined where none is set up. */
export function robotUrls({
  database,
  vault,
  now,
}: Services): (stationId: string) => Promise<string | undefined> {
  const store = openStore({ database })
  return async (stationId) => {
    const station = await findStation({ store, at: now() }, stationId)
    return station?.sealedRobotUrl && vault.open(station.sealedRobotUrl, ROBOT_URL, stationId)
  }
}
