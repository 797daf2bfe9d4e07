import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildFunctions } from '../../cloudfunctions/deploy/build'
import { ROBOT_URL } from '../../cloudfunctions/network/network-store'
import { blankAccount } from '../../cloudfunctions/people/people-store'
import { startEmulator } from '../../emulator/emulator'
import type { Doc } from '../../emulator/engine/values'
import type { Reply } from '../../shared/kernel/contract'
import { templates } from '../../shared/people/model'
import { accountsOfWorld, chen, fenglin, HOUR, li, MONDAY, vault, wang, zhao, zhou } from '../world/people'
import { divisionsOfWorld, stationsOfWorld } from '../world/places'

/** Documents by collection; files by their path. */
export interface Given {
  readonly documents?: Readonly<Record<string, readonly object[]>>
  readonly files?: Readonly<Record<string, Buffer>>
}

/** What is there when everything is over. */
export interface Aftermath {
  all(collection: string): readonly Doc[]
  readonly files: readonly string[]
}

/** How long a call may take: so short that one which hangs costs little, and long enough for a busy machine. */
export const CALL_MS = 800
const CONSENTS = 3

const fields = { title: 'thing1', words: 'thing2', time: 'time3' }
const env = {
  LM_KEY: Buffer.alloc(32, 7).toString('base64'),
  LM_TEMPLATES: JSON.stringify(Object.fromEntries(templates.map((id) => [id, { id, ...fields }]))),
}

/** The two functions as they are deployed: one file each, SDKs and all. */
export async function bundleFunctions() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'last-metre-functions-'))
  const built = await buildFunctions(folder)
  return { built, remove: () => rm(folder, { recursive: true }) }
}
export type Bundles = Awaited<ReturnType<typeof bundleFunctions>>

/** 枫林社工站 behind the real functions, in real workers, to be put back to how it was as often as needed. */
export async function openFaultWorld({ built }: Bundles, { maxInstances = 1, callMs = CALL_MS } = {}) {
  let moved = MONDAY + HOUR - Date.now()
  const emulator = await startEmulator({
    now: () => Date.now() + moved,
    transactionMs: 2 * callMs,
    functions: built.map(({ name, file }) => ({
      ...{ name, file, maxInstances, clientMayCall: name === 'api' },
      env: { ...env, LM_CALL_TIMEOUT_MS: String(callMs) },
    })),
  })
  const base = emulator.engine.snapshot()

  const seeded = new Map<Given, ReturnType<typeof emulator.engine.snapshot>>()

  async function seed({ documents = {} }: Given): Promise<void> {
    const world = {
      accounts: [...accountsOfWorld, blankAccountOf(wang)].map(withConsents),
      divisions: divisionsOfWorld,
      stations: stationsOfWorld.map((station) => withRobot(station, emulator.url)),
    }
    for (const [collection, docs] of [...Object.entries(world), ...Object.entries(documents)]) {
      for (const doc of docs) await emulator.engine.insert(collection, [{ ...doc }])
    }
  }

  let hour = 0

  return {
    emulator,
    /** When the last reset was. */
    get hour() {
      return hour
    },
    /** Everything as the script wants it, nothing sent yet, and a clock that every warm memory finds far off. */
    async reset(given: Given, hoursLater: number): Promise<void> {
      const { engine, storage, wechat, robot } = emulator
      emulator.clearFaults()
      for (const { path: name } of storage.files.list()) storage.files.remove(name)
      const known = seeded.get(given)
      await engine.restore(known ?? base)
      if (known === undefined) {
        await seed(given)
        seeded.set(given, engine.snapshot())
      }
      for (const [name, bytes] of Object.entries(given.files ?? {})) storage.files.put(name, bytes)
      wechat.consents.clear()
      for (const { openid } of [wang, chen, li, zhou, zhao])
        for (const template of templates) wechat.consents.grant(openid, template, CONSENTS)
      wechat.messages.sent.length = 0
      robot.messages.length = 0
      emulator.logs.clear()
      emulator.gate.reset()
      hour = hoursLater
      this.moveClock(hoursLater)
    },
    /** So many hours after Monday at ten, for the functions and for WeChat. */
    moveClock(hours: number): void {
      moved = MONDAY + (1 + hours) * HOUR - Date.now()
      emulator.host.everyEvent = { LM_CLOCK_OFFSET_MS: String(moved) }
    },
    async call(openid: string, event: object): Promise<Reply> {
      return (await emulator.invoke('api', event, { openid })) as Reply
    },
    sweep: () => emulator.fireTimer('jobs'),
    aftermath: (): Aftermath => ({
      all: (collection) => emulator.engine.peek(collection, 0, 1000),
      files: emulator.storage.files.list().map((file) => file.path),
    }),
    close: () => emulator.close(),
  }
}
export type FaultWorld = Awaited<ReturnType<typeof openFaultWorld>>

function blankAccountOf({ openid, id }: typeof wang): object {
  const stored = { _id: id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
  return { ...stored, ...blankAccount(openid) }
}

function withConsents(account: object): object {
  return { ...account, consents: Object.fromEntries(templates.map((template) => [template, CONSENTS])) }
}

function withRobot(station: object & { readonly _id: string }, url: string): object {
  if (station._id !== fenglin) return station
  return { ...station, sealedRobotUrl: vault.seal(`${url}/robot/fenglin`, ROBOT_URL, fenglin) }
}
