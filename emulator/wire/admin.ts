import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Engine } from '../engine/engine'
import type { Outcome } from '../engine/faults'
import type { Gate } from '../engine/gate'
import { isPlain } from '../engine/values'
import { databaseAction, isDatabaseAction, type AdminReply } from './database'
import type { AdminBody } from './fields'

/** Answers one action of the SDK that is not the database's. `source` is the calling function, where known. */
export type AdminAnswer = (body: AdminBody, source: string | undefined) => Promise<Outcome<AdminReply>>

/** Passes a database action through the gate to the engine. */
export function databaseAnswer(engine: Engine, gate: Pick<Gate, 'pass'>): AdminAnswer {
  return async (body, source) => {
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

/** The whole body of a request as bytes. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
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

export interface AdminOptions {
  readonly engine: Engine
  readonly gate: Gate
  /** Takes the actions that are not `database.*`. */
  readonly otherwise?: AdminAnswer
}

/** Handles a JSON `POST /admin` of the unmodified SDK. Mount it; `source` names the function that calls. */
export function adminHandler({ engine, gate, otherwise }: AdminOptions) {
  const database = databaseAnswer(engine, gate)
  const unknown: AdminAnswer = (body) =>
    Promise.resolve({
      kind: 'refused',
      code: 'INVALID_PARAM',
      message: `unknown action ${String(body['action'])}`,
    })
  return async (request: IncomingMessage, response: ServerResponse, source?: string): Promise<void> => {
    let body: unknown
    try {
      body = JSON.parse((await readBody(request)).toString('utf8'))
    } catch {
      body = undefined
    }
    if (!isPlain(body)) {
      await sendOutcome(response, {
        kind: 'refused',
        code: 'INVALID_PARAM',
        message: 'the body is not a JSON object',
      })
      return
    }
    const answer = isDatabaseAction(String(body['action'])) ? database : (otherwise ?? unknown)
    await sendOutcome(response, await answer(body, source))
  }
}
