import { randomUUID } from 'node:crypto'
import { refuse } from '../../shared/kernel/refusal'
import { z } from '../../shared/kernel/schema'
import { environmentOf, openidOf } from './actor'
import { memberOf, textOf } from './event'
import { report } from './report'
import type { Serving } from './serve'
import type { Services } from './services'
import { spoken } from './spoken'
import { sweepUnsent } from './sweep'

/** Done by the clock, again and again: the same however often, and as little at a time as fits. */
export interface Job {
  readonly name: string
  run(services: Services): Promise<unknown>
}

/** An event that WeChat pushes. Answers false when the event is of another kind. */
export type Pushed = (services: Services, event: unknown) => Promise<boolean>

export function pushed<S extends z.ZodMiniType>(
  schema: S,
  run: (services: Services, event: z.output<S>) => Promise<void>,
): Pushed {
  return async (services, event) => {
    const read = z.safeParse(schema, event)
    if (read.success) await run(services, read.data)
    return read.success
  }
}

/** How long the sweep may take; the platform ends the function after a minute. */
const SWEEP_MS = 15_000
const clientSources = ['wx_client', 'wx_devtools', 'wx_http']

/** The function that the clock and WeChat call, and nobody else. One job's trouble does not keep the next from running. */
export function serveJobs(
  serving: Serving & { readonly jobs: readonly Job[]; readonly pushed: readonly Pushed[] },
) {
  const { services } = serving
  return async function main(event: unknown, context: unknown): Promise<unknown> {
    if (isFromClient(context, services.env)) return spoken(refuse('not_found'))
    const requestId = textOf(context, 'request_id') ?? randomUUID()
    if (memberOf(event, 'Type') !== 'Timer')
      return await takePushed(serving.pushed, services, event, requestId)
    const sweep: Job = {
      name: 'deliver',
      run: () => sweepUnsent({ ...serving, until: performance.now() + SWEEP_MS, requestId }),
    }
    const done: Record<string, unknown> = {}
    for (const job of [sweep, ...serving.jobs]) {
      try {
        done[job.name] = (await job.run(services)) ?? 'done'
      } catch (error) {
        done[job.name] = { failed: report(`job ${job.name}`, requestId, error) }
      }
    }
    return done
  }
}

/** WeChat wants `success` and sends again what it did not get it for. */
async function takePushed(
  takers: readonly Pushed[],
  services: Services,
  event: unknown,
  requestId: string,
): Promise<string> {
  try {
    for (const take of takers) if (await take(services, event)) break
    return 'success'
  } catch (error) {
    return `failed ${report('pushed event', requestId, error)}`
  }
}

function isFromClient(context: unknown, env: NodeJS.ProcessEnv): boolean {
  const environment = environmentOf(context) ?? env
  const sources = [environment['TCB_SOURCE'], environment['TRIGGER_SRC']].filter(
    (source) => source !== undefined && source !== '',
  )
  if (sources.length === 0) return openidOf(context, env) !== undefined
  return sources.some((source) => clientSources.includes(String(source)))
}
