import { sendOutcome } from '../../wire/admin'
import type { Calls } from '../calls'
import type { GroupRobot } from '../wechat/group-robot'
import { readJson } from './body'
import type { Route } from './routes'

const maxBody = 64 * 1024

/** `POST /robot/<key>`: a group robot's webhook. Its address is fixed, so the calling invocation is not known. */
export function robotRoute(calls: Calls, robot: GroupRobot): Route {
  return async ({ message, response, rest }) => {
    const body = await readJson(message, maxBody)
    const outcome = await calls
      .of(undefined)
      .pass({ action: 'robot.send' }, () => Promise.resolve({ ...robot.post(rest[0] ?? '', body) }))
    await sendOutcome(response, outcome)
  }
}
