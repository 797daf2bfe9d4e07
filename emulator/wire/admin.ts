import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Engine } from '../engine/engine'
import type { Outcome } from '../engine/faults'
import type { Gate } from '../engine/gate'
import { databaseAction, type AdminReply } from './database'
import type { AdminBody } from './fields'

/** Passes a database action through the gate to the engine. `source` is the calling function, where known. */
export function databaseAnswer(engine: Engine, gate: Pick<Gate, 'pass'>) {
  return async (body: AdminBody, source?: string): Promise<Outcome<AdminReply>> => {
    const { action, collectionName, transactionId } = body
    const outcome = await gate.pass(
      {
        action: String(action),
        ...(typeof collectionName === 'string' && { collection: collectionName }),
        ...(source !== undefined && { source }),
      },
      () => databaseAction(engine, body),
    )
    // After a conflict the server has aborted the transaction, also when the conflict was made by a fault.
    if (outcome.kind === 'refused' && outcome.code === 'DATABASE_TRANSACTION_CONFLICT') {
      await engine.abort(String(transactionId)).catch(() => undefined)
    }
    return outcome
  }
}

/** Acts an outcome out on the connection. Every answer, also an error, has status 200. */
export async function sendOutcome(response: ServerResponse, outcome: Outcome<AdminReply>): Promise<void> {
  switch (outcome.kind) {
    case 'cut':
      response.destroy()
      return
    case 'hang':
      await outcome.until
      response.destroy()
      return
    case 'answer':
    case 'refused': {
      const { code, message } = outcome.kind === 'refused' ? outcome : {}
      const reply = outcome.kind === 'answer' ? outcome.value : { code, message }
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify({ requestId: randomUUID(), ...reply }))
    }
  }
}
