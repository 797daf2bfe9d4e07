import path from 'node:path'
import type { CollectionDeclaration } from '../shared/collections'
import { collections } from '../shared/collections'
import { createEngine } from './engine/engine'
import type { Engine } from './engine/engine'
import { Gate } from './engine/gate'
import { Calls } from './platform/calls'
import { FunctionHost } from './platform/functions/function-host'
import type { FunctionLogs } from './platform/functions/function-logs'
import type { FunctionSpec } from './platform/functions/function-spec'
import type { KillMoment } from './platform/functions/kills'
import { Kills } from './platform/functions/kills'
import type { Outcome } from './platform/functions/outcome'
import { FunctionFailure } from './platform/functions/outcome'
import { outsideEnv } from './platform/functions/platform-env'
import { fireTimer, startTimers, type Stop } from './platform/functions/timers'
import { clientEvent } from './platform/http/invoke'
import { listen } from './platform/http/server'
import { routesOf } from './platform/http/routing'
import { FolderFiles, MemoryFiles } from './platform/storage/file-store'
import { Storage } from './platform/storage/storage'
import { GroupRobot } from './platform/wechat/group-robot'
import type { Presence } from './platform/wechat/presence'
import { startWechat } from './platform/wechat/start'
import type { Wechat } from './platform/wechat/wechat'

export interface EmulatorOptions {
  /** 0, or nothing, takes any free port. */
  readonly port?: number
  /** Documents and files are kept there; without it they are gone at the end. */
  readonly dataDir?: string
  readonly functions?: readonly FunctionSpec[]
  /** Collections and indexes; the project's own unless told. */
  readonly declarations?: readonly CollectionDeclaration[]
  /** Epoch ms, for everything that the emulator itself dates or lets run out. */
  readonly now?: () => number
  /** The function that receives media check results; `jobs` unless told. */
  readonly pushTo?: string
  /** How long a transaction may stay open; 30 s unless told, as on the service. */
  readonly transactionMs?: number
  /** How long a media check takes; without it results are given by hand. */
  readonly mediaCheckMs?: number
}

/** A running emulator and handles on everything in it. */
export interface Emulator {
  readonly url: string
  readonly port: number
  readonly envId: string
  readonly appId: string
  /** What a process outside needs in its environment for the SDK to talk to this emulator. */
  readonly sdkEnv: Readonly<Record<string, string>>
  readonly engine: Engine
  readonly storage: Storage
  readonly host: FunctionHost
  readonly logs: FunctionLogs
  readonly wechat: Wechat
  readonly presence: Presence
  readonly robot: GroupRobot
  /** Faults and the record of calls. */
  readonly gate: Gate
  /** Calls a function as a mini-program client does. Rejects with `FunctionFailure`. */
  invoke(name: string, event?: unknown, caller?: { openid?: string }): Promise<unknown>
  /** Runs the timers by the clock from now on; until then they are fired by hand. */
  runTimers(): void
  /** Fires a function's timer by hand. Rejects with `FunctionFailure`. */
  fireTimer(name: string): Promise<unknown>
  /** The next event of this function that makes its n-th call dies there. */
  killDuring(name: string, nthCall: number, moment: KillMoment): void
  /** Takes away every planned fault and kill. */
  clearFaults(): void
  close(): Promise<void>
}

const envId = 'emulator'
const appId = 'wx00000000emulator'

/** Starts the emulator on the loopback address. Rejects with `EADDRINUSE` when the port is taken. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const now = options.now ?? Date.now
  const gate = new Gate()
  const kills = new Kills()
  const engine = createEngine({
    declarations: options.declarations ?? collections,
    ...(options.dataDir === undefined ? {} : { dataFolder: options.dataDir }),
    ...(options.transactionMs === undefined ? {} : { transactionMs: options.transactionMs }),
  })
  const listening = await listen(options.port ?? 0, () => routes).catch(async (error: unknown) => {
    await engine.close()
    throw error
  })
  const url = `http://127.0.0.1:${listening.port}`
  const place = { envId, appId, adminUrl: `${url}/admin` }
  const files =
    options.dataDir === undefined ? new MemoryFiles() : new FolderFiles(path.join(options.dataDir, 'files'))
  const storage = new Storage(files, url, now, envId)
  const host = new FunctionHost(place, now)
  const { wechat, presence } = startWechat({ appId, now, storage, host, ...pick(options) })
  const robot = new GroupRobot(now)
  const calls = new Calls(host, kills, gate)
  const routes = routesOf({ engine, storage, wechat, calls, host, presence, robot, gate, kills, appId, now })
  for (const spec of options.functions ?? []) host.add(spec)
  let stopTimers: Stop = () => undefined

  return {
    url,
    port: listening.port,
    envId,
    appId,
    sdkEnv: outsideEnv(place),
    engine,
    storage,
    host,
    logs: host.logs,
    wechat,
    presence,
    robot,
    gate,
    async invoke(name, event = {}, { openid = '' } = {}) {
      presence.saw(openid)
      return resultOf(await host.deliver(name, clientEvent(event, openid, appId), { kind: 'client', openid }))
    },
    runTimers() {
      stopTimers()
      stopTimers = startTimers(host, now)
    },
    async fireTimer(name) {
      return resultOf(await fireTimer(host, name, now()))
    },
    killDuring: (name, nthCall, moment) => kills.plan(name, nthCall, moment),
    clearFaults() {
      gate.clear()
      kills.clear()
    },
    async close() {
      stopTimers()
      wechat.mediaCheck.close()
      gate.clear()
      await host.close()
      await listening.close()
      await engine.close()
    },
  }
}

function pick({ pushTo = 'jobs', mediaCheckMs }: EmulatorOptions): {
  pushTo: string
  mediaCheckMs: number | undefined
} {
  return { pushTo, mediaCheckMs }
}

function resultOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw new FunctionFailure(outcome)
  return JSON.parse(outcome.response) as unknown
}
