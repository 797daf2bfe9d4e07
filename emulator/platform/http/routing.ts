import type { Gate } from '../../engine/gate'
import type { FunctionHost } from '../functions/function-host'
import type { Kills } from '../functions/kills'
import type { GroupRobot } from '../wechat/group-robot'
import type { Presence } from '../wechat/presence'
import { adminRoute } from './admin'
import type { Services } from './admin'
import { pageRoutes } from '../page/page-routes'
import { controlRoute, stateRoute } from './control'
import { fireRoute, invokeRoute } from './invoke'
import { robotRoute } from './robot'
import type { Routes } from './routes'
import { getRoute, putRoute } from './storage-route'

/** Everything that an address of the emulator can reach. */
export interface Parts extends Services {
  readonly host: FunctionHost
  readonly presence: Presence
  readonly robot: GroupRobot
  readonly gate: Gate
  readonly kills: Kills
  readonly appId: string
  readonly now: () => number
}

export function routesOf(parts: Parts): Routes {
  return {
    'POST admin': adminRoute(parts),
    'PUT storage': putRoute(parts.calls, parts.storage),
    'GET storage': getRoute(parts.storage),
    'POST invoke': invokeRoute(parts.host, parts.presence, parts.appId),
    'POST fire': fireRoute(parts.host, parts.now),
    'POST robot': robotRoute(parts.calls, parts.robot),
    'POST control': controlRoute(parts),
    'GET control': stateRoute(parts),
    ...pageRoutes(parts),
  }
}
