import { randomUUID } from 'node:crypto'
import type { Reply } from '../../shared/kernel/contract'
import { CommandId } from '../../shared/kernel/id'
import type { Stored } from '../../shared/kernel/record'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { loadActor, openidOf } from './actor'
import { deliver } from './deliver'
import { memberOf, textOf } from './event'
import type { Handler } from './handle'
import type { Refused } from './refused'
import { report } from './report'
import type { Services } from './services'
import { spoken } from './spoken'
import { openStore } from './store'
import { isTold, type Teller } from './tellers'

export interface Serving {
  readonly services: Services
  readonly tellers: readonly Teller[]
  /** Looked up where a notice goes to a station's group; absent or undefined means: off. */
  readonly robotUrlOf: (stationId: string) => Promise<string | undefined>
}

/** Time for telling people before the answer goes out; what does not fit is done by the clock. */
const DELIVERY_MS = 1500

/** The function that people call: an event in, a reply out, never an exception. */
export function serve(handlers: readonly Handler[], serving: Serving) {
  const byName = new Map(handlers.map((handler) => [handler.contract.name, handler]))
  if (byName.size !== handlers.length) throw new Error('two handlers have the same contract name')
  return async function main(event: unknown, context: unknown): Promise<Reply> {
    const requestId = textOf(context, 'request_id') ?? randomUUID()
    const name = textOf(event, 'name') ?? ''
    try {
      const handler = byName.get(name)
      const answer = handler
        ? await answerTo(handler, serving, event, context, requestId)
        : refuse('contract.unknown')
      return isRefused(answer) ? spoken(answer) : { ok: true, output: answer.output }
    } catch (error) {
      return spoken(refuse('our_fault', { quote: report(handlerName(byName, name), requestId, error) }))
    }
  }
}

async function answerTo(
  handler: Handler,
  { services, tellers, robotUrlOf }: Serving,
  event: unknown,
  context: unknown,
  requestId: string,
): Promise<{ readonly output: unknown } | Refused> {
  const openid = openidOf(context, services.env)
  if (openid === undefined) return refuse('identity.missing')
  const { contract } = handler
  const commandId = CommandId.safeParse(memberOf(event, 'commandId'))
  if (contract.kind === 'command' && !commandId.success) return refuse('command.missing_id')
  const written = new Map<string, { collection: string; record: Stored }>()
  const store = openStore({
    database: services.database,
    isTold: (collection, record, entry) => isTold(tellers, collection, record, entry),
    wrote: ({ name }, record) => written.set(record._id, { collection: name, record }),
  })
  const { files, wechat, vault } = services
  const actor = await loadActor(contract.permit, openid, store, vault)
  if (actor === undefined) return refuse('not_found')
  const answer = await handler.answer({
    input: memberOf(event, 'input'),
    commandId: commandId.success ? commandId.data : requestId,
    isNew: memberOf(event, 'isNew') === true,
    actor,
    at: services.now(),
    store,
    files,
    wechat,
    vault,
  })
  const until = performance.now() + DELIVERY_MS
  const delivery = { services, tellers, robotUrlOf, until, requestId }
  for (const { collection, record } of written.values()) {
    await deliver(delivery, collection, withOwnFacts(record, actor.id))
  }
  return answer
}

/**
 * Whoever wrote a fact tells it. Where many write to one record at once, each would else do it for all of them; what somebody
 * could not tell is left to the clock.
 */
function withOwnFacts(record: Stored, actorId: string): Stored {
  return { ...record, unsent: record.unsent.filter((id) => id.startsWith(`${actorId}:`)) }
}

function handlerName(known: ReadonlyMap<string, unknown>, name: string): string {
  return known.has(name) ? name : 'unknown contract'
}
