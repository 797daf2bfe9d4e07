import { randomUUID } from 'node:crypto'
import { loadable } from './bundle'
import { FunctionLogs } from './function-logs'
import type { FunctionSpec } from './function-spec'
import { assertSpec, functionDefaults } from './function-spec'
import type { Ending, Instance } from './instance'
import { poolFor } from './instance-pool'
import type { InstancePool } from './instance-pool'
import type { Invocation } from './invocation'
import type { Failed, Outcome } from './outcome'
import { failed } from './outcome'
import type { Origin, Place } from './platform-env'
import { eventContext, eventEnv, instanceEnv } from './platform-env'
import { refusedRequest, refusedResponse } from './sizes'

interface Hosted {
  readonly spec: FunctionSpec
  readonly pool: Promise<InstancePool>
}

/** Runs functions as the platform does: warm instances, one event at a time in each, identity per event. */
export class FunctionHost {
  readonly logs: FunctionLogs
  /** Set for every event from now on, beside what the platform sets: how a test moves the functions' clock. */
  everyEvent: Readonly<Record<string, string>> = {}
  readonly #hosted = new Map<string, Hosted>()
  readonly #running = new Map<string, Invocation>()
  readonly #place: Place

  constructor(place: Place, now: () => number) {
    this.#place = place
    this.logs = new FunctionLogs(now)
  }

  get specs(): readonly FunctionSpec[] {
    return [...this.#hosted.values()].map((hosted) => hosted.spec)
  }

  /** Adds a function, or replaces the one of that name. Bundling begins at once; the first event waits for it. */
  add(spec: FunctionSpec): void {
    assertSpec(spec)
    void this.#retire(spec.name)
    const print = (requestId: string, level: string, text: string) =>
      this.logs.add(spec.name, requestId, level, text)
    const pool = loadable(spec.file).then((file) =>
      poolFor(spec, file, instanceEnv(spec, this.#place), print),
    )
    pool.catch((error: unknown) => this.logs.add(spec.name, '', 'error', String(error)))
    this.#hosted.set(spec.name, { spec, pool })
  }

  /** The invocation whose calls carry this request id, while it runs. */
  invocation(requestId: string): Invocation | undefined {
    return this.#running.get(requestId)
  }

  instances(name: string): Promise<number> {
    return this.#hosted.get(name)?.pool.then((pool) => pool.size) ?? Promise.resolve(0)
  }

  /** Delivers one event, JSON text, and waits for its end. Never throws. */
  async deliver(name: string, event: string, origin: Origin): Promise<Outcome> {
    const requestId = randomUUID()
    const hosted = this.#hosted.get(name)
    const refused = hosted ? refusedRequest(hosted.spec, event, origin, requestId) : notFound(name, requestId)
    if (refused !== undefined || hosted === undefined) return refused ?? notFound(name, requestId)
    try {
      const pool = await hosted.pool
      const instance = await pool.take()
      const ending = await this.#run(hosted.spec, instance, requestId, event, origin)
      pool.giveBack(instance)
      return this.#outcome(hosted.spec, requestId, ending, origin)
    } catch (error) {
      return failed(requestId, 'FUNCTIONS_EXECUTE_FAIL', String(error))
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#hosted.keys()].map((name) => this.#retire(name)))
  }

  async #run(
    spec: FunctionSpec,
    instance: Instance,
    requestId: string,
    event: string,
    origin: Origin,
  ): Promise<Ending> {
    const env = { ...eventEnv(origin, requestId, this.#place), ...this.everyEvent }
    const context = eventContext(spec, requestId, this.#place, env)
    this.#running.set(requestId, { requestId, functionName: spec.name, instance, calls: 0 })
    try {
      return await instance.run({ event, env, context }, spec.timeoutMs ?? functionDefaults.timeoutMs)
    } finally {
      this.#running.delete(requestId)
    }
  }

  #outcome(spec: FunctionSpec, requestId: string, ending: Ending, origin: Origin): Outcome {
    const outcome = toOutcome(requestId, ending, origin)
    if (!outcome.ok) this.logs.add(spec.name, requestId, 'error', `${outcome.code} ${outcome.message}`)
    return outcome
  }

  async #retire(name: string): Promise<void> {
    const hosted = this.#hosted.get(name)
    this.#hosted.delete(name)
    await hosted?.pool.then(
      (pool) => pool.close(),
      () => undefined,
    )
  }
}

function notFound(name: string, requestId: string): Failed {
  return failed(requestId, 'FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
}

function toOutcome(requestId: string, ending: Ending, origin: Origin): Outcome {
  switch (ending.kind) {
    case 'returned':
      return (
        refusedResponse(ending.response, origin, requestId) ?? {
          ok: true,
          requestId,
          response: ending.response,
        }
      )
    case 'late':
      return failed(requestId, 'FUNCTIONS_TIME_LIMIT_EXCEEDED', ending.message)
    case 'thrown':
    case 'exited':
      return failed(requestId, 'FUNCTIONS_EXECUTE_FAIL', ending.message)
  }
}
