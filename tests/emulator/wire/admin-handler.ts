import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Engine } from '../../../emulator/engine/engine'
import type { Gate } from '../../../emulator/engine/gate'
import { databaseAnswer, sendOutcome } from '../../../emulator/wire/admin'
import type { AdminBody } from '../../../emulator/wire/fields'

/** `POST /admin` with the database alone: all that the SDK needs for its database calls. */
export function adminHandler({ engine, gate }: { readonly engine: Engine; readonly gate: Gate }) {
  const answer = databaseAnswer(engine, gate)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await sendOutcome(response, await answer((await json(request)) as AdminBody))
  }
}
