import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import tcb from '@cloudbase/node-sdk'
import type { CollectionDeclaration } from '../../../shared/collections'
import { createEngine, type Engine } from '../../../emulator/engine/engine'
import { Gate } from '../../../emulator/engine/gate'
import { adminHandler } from './admin-handler'

const declarations: readonly CollectionDeclaration[] = [
  {
    name: 'requests',
    indexes: [
      {
        name: 'station_created',
        keys: [
          ['stationId', 1],
          ['createdAt', -1],
        ],
      },
      { name: 'number', keys: [['number', 1]], unique: true },
      { name: 'place', keys: [['place', '2dsphere']] },
      { name: 'tags', keys: [['tags', 1]] },
    ],
  },
  { name: 'stations', indexes: [{ name: 'code', keys: [['code', 1]] }] },
]

export type Db = ReturnType<ReturnType<typeof tcb.init>['database']>

/** The SDK leaves its transactions untyped. */
export interface SdkTransaction {
  collection(name: string): ReturnType<Db['collection']>
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

/** What the SDK offers without types. */
interface Untyped {
  startTransaction(): Promise<SdkTransaction>
  runTransaction(body: (t: SdkTransaction) => Promise<unknown>): Promise<unknown>
  serverDate(options?: { offset: number }): object
  RegExp(options: { regexp: string; options: string }): object
  createCollection(name: string): Promise<unknown>
}

export const untyped = (db: Db): Untyped => db

export const begin = (db: Db): Promise<SdkTransaction> => untyped(db).startTransaction()

/** The documents of an answer. */
export async function dataOf(asked: Promise<unknown>): Promise<readonly Record<string, unknown>[]> {
  return ((await asked) as { data: readonly Record<string, unknown>[] }).data
}

/** The code a call is refused with; `done` when it is not. */
export async function codeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked
    return 'done'
  } catch (problem) {
    return String((problem as { code?: unknown }).code)
  }
}

export const lamp = (n: number) => ({
  _id: `r${n}`,
  stationId: 's1',
  number: n,
  createdAt: n,
  text: '客厅的灯坏了',
})

export interface Running {
  readonly engine: Engine
  readonly gate: Gate
  readonly db: Db
  close(): Promise<void>
}

/** The unmodified SDK, talking over HTTP to our wire handler as it does inside a function. */
export async function open(): Promise<Running> {
  const engine = createEngine({ declarations })
  const gate = new Gate()
  const handle = adminHandler({ engine, gate })
  const server: Server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-local',
    SCF_NAMESPACE: 'local',
    TENCENTCLOUD_SECRETID: 'id',
    TENCENTCLOUD_SECRETKEY: 'key',
    TENCENTCLOUD_SESSIONTOKEN: 'token',
    SILENCE: 'true',
  })
  const db = tcb.init({ env: 'local', timeout: 1000 }).database()
  return {
    engine,
    gate,
    db,
    async close() {
      gate.clear()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await engine.close()
    },
  }
}
