import { z } from '../../../shared/kernel/schema'
import type { FaultRule } from '../../engine/faults'
import { readJson } from './body'
import { sendJson } from './respond'
import type { Route } from './routes'
import type { Parts } from './routing'

const maxBody = 256 * 1024
const Count = z.int().check(z.gte(1))
const Verdict = z.enum(['pass', 'review', 'risky'])

const Fault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delay'), ms: z.int().check(z.gte(0)) }),
  z.object({
    kind: z.literal('refuse'),
    code: z.string(),
    message: z._default(z.string(), 'refused on request'),
  }),
  z.object({ kind: z.literal('conflict') }),
  z.object({ kind: z.literal('cut') }),
  z.object({ kind: z.literal('lose') }),
  z.object({ kind: z.literal('hang'), applied: z.boolean() }),
])

const Rule = z.object({
  fault: Fault,
  /** Counts only calls of this action, collection or function. */
  action: z.optional(z.string()),
  collection: z.optional(z.string()),
  source: z.optional(z.string()),
  nth: z._default(Count, 1),
  times: z._default(Count, 1),
})

type Change = (parts: Parts, body: unknown) => unknown

/** A change: its body is checked first, so that a misspelt name is a 400 and not a silent nothing. */
function change<Schema extends z.ZodMiniType>(
  schema: Schema,
  make: (parts: Parts, input: z.output<Schema>) => unknown,
): Change {
  return (parts, body) => make(parts, z.parse(schema, body))
}

const changes: Readonly<Record<string, Change>> = {
  fault: change(Rule, ({ gate }, rule) => {
    gate.add(toRule(rule))
  }),
  kill: change(
    z.object({ function: z.string(), nthCall: Count, moment: z.enum(['before', 'after']) }),
    ({ kills }, plan) => kills.plan(plan.function, plan.nthCall, plan.moment),
  ),
  'clear-faults': change(z.object({}), ({ gate, kills }) => {
    gate.clear()
    kills.clear()
  }),
  consent: change(
    z.object({ openid: z.string(), templateId: z.string(), times: z._default(Count, 1) }),
    ({ wechat }, given) => wechat.consents.grant(given.openid, given.templateId, given.times),
  ),
  'main-switch': change(z.object({ openid: z.string(), on: z.boolean() }), ({ wechat }, { openid, on }) =>
    wechat.consents.setMainSwitch(openid, on),
  ),
  'text-words': change(
    z.object({ risky: z.array(z.string()), review: z.array(z.string()) }),
    ({ wechat }, words) => {
      wechat.textCheck.words = words
    },
  ),
  'media-verdict': change(
    z.object({ suggest: Verdict, delayMs: z.optional(z.int()) }),
    ({ wechat }, { suggest, delayMs }) => {
      wechat.mediaCheck.suggest = suggest
      if (delayMs !== undefined) wechat.mediaCheck.delayMs = delayMs
    },
  ),
  'media-settle': change(
    z.object({ traceId: z.string(), suggest: Verdict }),
    ({ wechat }, { traceId, suggest }) => wechat.mediaCheck.settle(traceId, suggest),
  ),
  'clear-records': change(z.object({}), ({ wechat, robot, host, gate }) => {
    wechat.messages.sent.length = 0
    robot.messages.length = 0
    host.logs.clear()
    gate.reset()
  }),
}

function toRule({ fault, action, collection, source, nth, times }: z.output<typeof Rule>): FaultRule {
  return {
    fault,
    nth,
    times,
    when: (call) =>
      (action === undefined || call.action === action) &&
      (collection === undefined || call.collection === collection) &&
      (source === undefined || call.source === source),
  }
}

/** `POST /control/<change>`: what the handles of `startEmulator` do, for tests that live in another process. */
export function controlRoute(parts: Parts): Route {
  return async ({ message, response, rest }) => {
    const name = rest[0] ?? ''
    const wanted = Object.hasOwn(changes, name) ? changes[name] : undefined
    if (wanted === undefined) {
      sendJson(response, 404, { code: 'NOT_FOUND', message: `one of: ${Object.keys(changes).join(', ')}` })
      return
    }
    await wanted(parts, await readJson(message, maxBody))
    sendJson(response, 200, { ok: true })
  }
}

/** `GET /control/state`: what was sent, what is waiting, what was called. */
export function stateRoute({ wechat, robot, gate, host, storage, engine }: Parts): Route {
  return ({ response }) => {
    sendJson(response, 200, {
      collections: engine.collections(),
      functions: host.specs.map(({ name, timer }) => ({ name, timer })),
      consents: wechat.consents.list(),
      sentMessages: wechat.messages.sent,
      robotMessages: robot.messages,
      pendingMedia: wechat.mediaCheck.pending(),
      files: storage.list(),
      calls: gate.calls(),
    })
    return Promise.resolve()
  }
}
