import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { collection } from '../../../cloudfunctions/kernel/collection'
import type { CommandStamp } from '../../../cloudfunctions/kernel/command-stamp'
import type { Database } from '../../../cloudfunctions/kernel/database'
import { createEngine } from '../../../emulator/engine/engine'
import type { FaultRule } from '../../../emulator/engine/faults'
import { Gate } from '../../../emulator/engine/gate'
import { adminHandler } from '../../emulator/wire/admin-handler'
import type { CollectionDeclaration } from '../../../shared/collections'
import type { Stored } from '../../../shared/kernel/record'

/** A record to try the store on: a lamp that people want, with a place for several. */
export interface Lamp extends Stored {
  readonly ownerId: string
  readonly status: 'lit' | 'dark'
  readonly rank: number
  readonly holder?: string
  readonly place?: { readonly floor: number; readonly note?: string }
  readonly roster: readonly { readonly personId: string }[]
  /** Who waits, by name. */
  readonly queue?: readonly string[]
}
export const lamps = collection<Lamp>('lamps', { idPrefix: 'l' })
/** A document that is kept as it is, without a log. */
export interface Chair {
  readonly _id: string
  readonly color: string
  readonly readAt: number
}
export const chairs = collection<Chair>('chairs', { idPrefix: 'c' })
export const aLamp = { ownerId: 'wang', status: 'lit', rank: 1, roster: [] } as const

export const declarations: readonly CollectionDeclaration[] = [
  {
    name: 'lamps',
    indexes: [
      {
        name: 'by_owner',
        keys: [
          ['ownerId', 1],
          ['rank', 1],
          ['_id', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
      {
        name: 'by_owner_newest',
        keys: [
          ['ownerId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  { name: 'chairs', indexes: [] },
]

/** A database of its own for one test file, spoken to through the SDK. */
export async function openDatabaseWorld() {
  const engine = createEngine({ declarations })
  const gate = new Gate()
  const handler = adminHandler({ engine, gate })
  const server = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'test',
    TENCENTCLOUD_SECRETID: 'id',
    TENCENTCLOUD_SECRETKEY: 'key',
    TENCENTCLOUD_SESSIONTOKEN: 'token',
    SILENCE: 'true',
  })
  const patient = openCloudbase({ timeoutMs: 10_000 }).database
  const hasty = openCloudbase({ timeoutMs: 400 }).database
  let isHanging = false
  return {
    gate,
    /** Waits long, so that a busy machine is not taken for weather; not long where a call is made to hang. */
    get database(): Database {
      return isHanging ? hasty : patient
    },
    /** Lets calls go wrong from now on. */
    strike(rule: FaultRule) {
      isHanging = rule.fault.kind === 'hang'
      gate.add(rule)
    },
    calm() {
      isHanging = false
      gate.clear()
    },
    /** The actions of the calls made while this ran. */
    async callsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
      const mark = gate.mark()
      await run()
      return gate.calls(mark).map((call) => call.action.replace('database.', ''))
    },
    async close() {
      gate.clear()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

let made = 0
/** A new command of this person; the same `name` again is the same command. */
export function aCommand(by = 'wang', name = `command-${++made}`, digest = 'same'): CommandStamp {
  return { id: `${by}:${name}`, by, at: 1_700_000_000_000 + made, digest }
}
