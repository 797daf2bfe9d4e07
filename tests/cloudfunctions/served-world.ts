import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import type { Handler } from '../../cloudfunctions/kernel/handle'
import { plainFields } from '../../cloudfunctions/kernel/plain'
import { serve } from '../../cloudfunctions/kernel/serve'
import type { Services } from '../../cloudfunctions/kernel/services'
import { openStore } from '../../cloudfunctions/kernel/store'
import { openVault } from '../../cloudfunctions/kernel/vault'
import type { WeChat } from '../../cloudfunctions/kernel/wechat'
import { startEmulator } from '../../emulator/emulator'
import { drawCode } from '../../emulator/platform/wechat/mini-code'
import type { Contract, OutputOf, Reply } from '../../shared/kernel/contract'
import { z } from '../../shared/kernel/schema'
import type { Account, Post } from '../../shared/people/model'

/** A Monday morning in China. */
export const MONDAY = Date.UTC(2026, 2, 2, 1, 0)
export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR

let made = 0
/** A new command; keep it to send the same command again. */
export const aCommandId = () => `command-of-the-test-${++made}`

/** The handlers on the emulator, in this process; the clock stands still until it is moved. */
export async function openServedWorld(handlers: readonly Handler[]) {
  const emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
  const { database, files } = openCloudbase({ timeoutMs: 5000 })
  let at = MONDAY
  const checks: { openid: string; url: string }[] = []
  const weather = { isWeChatUp: true }
  const wechat: WeChat = {
    sendSubscribeMessage: () => Promise.resolve('off'),
    checkText: () => Promise.resolve('pass'),
    checkPhoto: (openid, url) => {
      if (!weather.isWeChatUp) return Promise.resolve(undefined)
      checks.push({ openid, url })
      return Promise.resolve(`trace-${checks.length}`)
    },
    codeFor: (scene, page) => Promise.resolve(drawCode({ scene, page })),
  }
  const services: Services = { database, files, vault, wechat, now: () => at, env: {} }
  const main = serve(handlers, { services, tellers: [], robotUrlOf: () => Promise.resolve(undefined) })

  return {
    emulator,
    services,
    database,
    vault,
    store: openStore({ database }),
    /** The photos that WeChat was asked about; the n-th has the trace `trace-n`. */
    checks,
    weather,
    pass: (ms: number) => (at += ms),
    now: () => at,
    call: (openid: string, name: string, input: unknown, commandId = aCommandId()): Promise<Reply> =>
      main({ name, input, commandId }, { environment: JSON.stringify({ WX_OPENID: openid }) }),
    /** What the calls to the emulator were while this ran. */
    async callsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
      const mark = emulator.gate.mark()
      await run()
      return emulator.gate.calls(mark).map((call) => call.action.replace('database.', ''))
    },
    /** Every document of a collection. */
    all: (collection: string) => database.read(collection, {}, { order: { _id: 'asc' }, limit: 1000 }),
    /** Somebody with these posts. Answers the account id. */
    async person(openid: string, ...posts: readonly (Partial<Post> & Pick<Post, 'role'>)[]): Promise<string> {
      const held = posts.map((post, index): Post => ({
        id: `i${openid}${index}`,
        communityCodes: [],
        displayName: openid,
        since: at,
        ...post,
      }))
      const stationIds = held.flatMap((post) => (post.endedAt === undefined ? (post.stationId ?? []) : []))
      const account: Account = {
        ...{ _id: vault.accountIdOf(openid), version: 1, createdAt: at, updatedAt: at, log: [], unsent: [] },
        ...{ openid, posts: held, stationIds, pushed: [], consents: { requestMoved: 0, requestArrived: 0 } },
      }
      await database.insert('accounts', plainFields(account))
      return account._id
    },
    station: (_id: string) => database.insert('stations', { _id, streetCodes: [`street of ${_id}`] }),
    /** So many open requests of this station, and an ended one, on somebody's desk. */
    async desk(accountId: string, stationId: string, open: number): Promise<void> {
      for (let index = 0; index <= open; index++) {
        const assignee = { accountId, displayName: '' }
        const _id = `r${accountId}${stationId}${index}`
        await database.insert('requests', { _id, stationId, assignee, isOpen: index < open })
      }
    },
    close: () => emulator.close(),
  }
}
export type ServedWorld = Awaited<ReturnType<typeof openServedWorld>>

/** The output as the contract names it; throws when it was refused. */
export function outputOf<C extends Contract>(contract: C, reply: Reply): OutputOf<C> {
  if (!reply.ok) throw new Error(`refused: ${reply.code} ${JSON.stringify(reply.detail)}`)
  return z.parse(contract.output, reply.output) as OutputOf<C>
}

export function codeOf(reply: Reply): string {
  return reply.ok ? 'ok' : reply.code
}
