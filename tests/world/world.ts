import { handlers } from '../../cloudfunctions/api/handlers'
import { tellers } from '../../cloudfunctions/jobs/tellers'
import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import { plainFields } from '../../cloudfunctions/kernel/plain'
import { serve } from '../../cloudfunctions/kernel/serve'
import type { Services } from '../../cloudfunctions/kernel/services'
import { openStore } from '../../cloudfunctions/kernel/store'
import type { Message, TextVerdict, WeChat } from '../../cloudfunctions/kernel/wechat'
import { startEmulator } from '../../emulator/emulator'
import { drawCode } from '../../emulator/platform/wechat/mini-code'
import type { Contract, InputOf, OutputOf, Reply } from '../../shared/kernel/contract'
import { z } from '../../shared/kernel/schema'
import type { Photo } from '../../shared/photos/model'
import type { Request } from '../../shared/requests/model'
import { accountsOfWorld, HOUR, MONDAY, vault, wang } from './people'
import { divisionsOfWorld, stationsOfWorld } from './places'

let made = 0
/** A new command; keep it to send the same command again. */
export const aCommandId = () => `command-of-the-test-${++made}`

/** 枫林社工站 on an emulator of its own; the function `api` runs in this process. The clock stands until it is moved. */
export async function openWorld() {
  const emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const { database, files } = openCloudbase({ timeoutMs: 10_000 })
  let at = MONDAY + HOUR
  const sent: Message[] = []
  const textChecks: string[] = []
  const weather: { verdict: TextVerdict } = { verdict: 'pass' }
  const wechat: WeChat = {
    sendSubscribeMessage: (message) => {
      sent.push(message)
      return Promise.resolve('sent')
    },
    checkText: (_openid, text) => {
      textChecks.push(text)
      return Promise.resolve(weather.verdict)
    },
    checkPhoto: () => Promise.resolve('trace'),
    codeFor: (scene, page) => Promise.resolve(drawCode({ scene, page })),
  }
  const services: Services = { database, files, vault, wechat, now: () => at, env: {} }
  const main = serve(handlers, {
    services,
    tellers,
    robotUrlOf: () => Promise.resolve(undefined),
  })
  const insert = (collection: string, document: object) => database.insert(collection, plainFields(document))
  for (const account of accountsOfWorld) await insert('accounts', account)
  for (const division of divisionsOfWorld) await insert('divisions', division)
  for (const station of stationsOfWorld) await insert('stations', station)

  async function tell<C extends Contract>(
    who: { readonly openid: string },
    contract: C,
    input: InputOf<C>,
    commandId = aCommandId(),
  ): Promise<Reply> {
    return main(
      { name: contract.name, input, commandId },
      { environment: JSON.stringify({ WX_OPENID: who.openid }) },
    )
  }

  return {
    emulator,
    services,
    database,
    store: openStore({ database }),
    /** Messages that went out through WeChat, in order. */
    sent,
    /** What WeChat was asked about, in order. */
    textChecks,
    /** What WeChat says about the next texts. */
    weather,
    pass: (ms: number) => (at += ms),
    now: () => at,
    insert,
    keep: async (request: Request) => {
      await insert('requests', request)
      return request._id
    },
    /** Calls a contract as this person; the reply as it goes out. */
    tell,
    /** The same, where a refusal would be a mistake of the test. */
    async ask<C extends Contract>(...asked: Parameters<typeof tell<C>>): Promise<OutputOf<C>> {
      const reply = await tell(...asked)
      if (!reply.ok) throw new Error(`refused: ${reply.code} ${JSON.stringify(reply.detail)}`)
      return z.parse(asked[1].output, reply.output) as OutputOf<C>
    },
    /** `ok`, or the code of the refusal. */
    async codeOf<C extends Contract>(...asked: Parameters<typeof tell<C>>): Promise<string> {
      const reply = await tell(...asked)
      return reply.ok ? 'ok' : reply.code
    },
    async request(id: string): Promise<Request> {
      const [found] = await database.read('requests', { _id: { $eq: id } }, { limit: 1 })
      if (found === undefined) throw new Error('no such request')
      return found as Request
    },
    all: (collection: string) => database.read(collection, {}, { order: { _id: 'asc' }, limit: 1000 }),
    /** A photo that is stored and has been looked at. */
    async photo(id: string, over: Partial<Photo> = {}): Promise<string> {
      const fileId = await files.put(`photos/${id}.jpg`, Buffer.from('photo'))
      await insert('photos', {
        ...{ _id: id, version: 1, createdAt: at, updatedAt: at, log: [], unsent: [] },
        ...{
          ownerId: wang.id,
          ownerOpenid: wang.openid,
          fileId,
          byteLength: 5,
          type: 'jpeg',
          check: 'passed',
        },
        ...{ timesAsked: 1, askAgainAt: at, ...over },
      })
      return id
    },
    /** The calls to the emulator that were made while this ran: of each the collection, or what else was done. */
    async callsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
      const mark = emulator.gate.mark()
      await run()
      return emulator.gate.calls(mark).map(({ collection, action }) => collection ?? action)
    },
    close: () => emulator.close(),
  }
}
export type World = Awaited<ReturnType<typeof openWorld>>
