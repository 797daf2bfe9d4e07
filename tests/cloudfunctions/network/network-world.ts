import { parseDivisions } from '../../../cloudfunctions/deploy/divisions-file'
import { importDivisions } from '../../../cloudfunctions/deploy/import-divisions'
import { importStations } from '../../../cloudfunctions/deploy/import-stations'
import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { plainFields } from '../../../cloudfunctions/kernel/plain'
import { serve } from '../../../cloudfunctions/kernel/serve'
import type { Services } from '../../../cloudfunctions/kernel/services'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import type { WeChat } from '../../../cloudfunctions/kernel/wechat'
import { networkHandlers } from '../../../cloudfunctions/network'
import { startEmulator } from '../../../emulator/emulator'
import type { Reply } from '../../../shared/kernel/contract'
import type { Account, Post } from '../../../shared/people/model'

/** 枫林里, 槐安里, 顺义道 have a station; 河沿里 in the next street has none; the park needs none. */
const places = parseDivisions(
  [
    '1201\t天津市',
    '120112\t津南区',
    '120112001\t河沿街道',
    '120112001001\t河沿里',
    '120113\t北辰区',
    '120113900\t枫林街道',
    '120113900001\t枫林里',
    '120113900002\t槐安里',
    '120113900003\t顺义道',
    '120113901\t科技园区',
  ].join('\n'),
)

const fenglin = {
  id: 's120113900',
  name: '枫林街道社工站',
  address: '枫林里 6 号院 1 层',
  phone: '022-00001000',
  openingHours: [{ weekday: 1, openMinute: 510, closeMinute: 1050 }],
  streetCodes: ['120113900'],
  districtCode: '120113',
}

export const codes = {
  fenglin: '120113900001',
  huaian: '120113900002',
  shunyi: '120113900003',
  heyan: '120112001001',
}
const MONDAY = Date.UTC(2026, 2, 2, 1, 0)

const silent: WeChat = {
  sendSubscribeMessage: () => Promise.resolve('off'),
  checkText: () => Promise.resolve('pass'),
  checkPhoto: () => Promise.resolve(undefined),
  codeFor: () => Promise.resolve(undefined),
}

/** A district with one station and nobody in it yet; the clock stands still until it is moved. */
export async function openNetworkWorld() {
  const emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
  const { database, files } = openCloudbase({ timeoutMs: 5000 })
  let at = MONDAY
  const services: Services = { database, files, vault, wechat: silent, now: () => at, env: {} }
  const store = openStore({ database })
  await importDivisions(database, places)
  await importStations({ store, vault, at }, [fenglin])
  const main = serve(networkHandlers, { services, tellers: [], robotUrlOf: () => Promise.resolve(undefined) })

  return {
    store,
    vault,
    database,
    get asking() {
      return { store, at }
    },
    pass: (ms: number) => (at += ms),
    /** The calls to the database that were made while this ran. */
    async callsOf(run: () => Promise<unknown>): Promise<number> {
      const mark = emulator.gate.mark()
      await run()
      return emulator.gate.calls(mark).length
    },
    /** Somebody with these posts. Answers the account id. */
    async person(openid: string, ...posts: readonly (Partial<Post> & Pick<Post, 'role'>)[]): Promise<string> {
      const held = posts.map((post, index): Post => ({
        id: `p${index}`,
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
    /** So many open requests, and a closed one, on somebody's desk. */
    async desk(accountId: string, open: number): Promise<void> {
      for (let index = 0; index <= open; index++) {
        const _id = `r${accountId}${index}`
        const assignee = { accountId, displayName: '' }
        await database.insert('requests', { _id, assignee, isOpen: index < open })
      }
    },
    call: (openid: string, name: string, input: unknown): Promise<Reply> =>
      main({ name, input }, { environment: JSON.stringify({ WX_OPENID: openid }) }),
    close: () => emulator.close(),
  }
}
export type NetworkWorld = Awaited<ReturnType<typeof openNetworkWorld>>
