import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { plainFields } from '../../../cloudfunctions/kernel/plain'
import type { Services } from '../../../cloudfunctions/kernel/services'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import type { Message, SendOutcome } from '../../../cloudfunctions/kernel/wechat'
import { startEmulator } from '../../../emulator/emulator'
import { collections } from '../../../shared/collections'
import type { Account, Post } from '../../../shared/people/model'
import { declarations } from './database-world'

export const NINE = Date.UTC(2026, 2, 2, 1, 0)

/** The kernel's services on an emulator; WeChat is played here, so that it can say what a test wants. */
export async function openKernelWorld() {
  const emulator = await startEmulator({ declarations: [...collections, ...declarations] })
  Object.assign(process.env, emulator.sdkEnv)
  const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
  const { database, files } = openCloudbase({ timeoutMs: 10_000 })
  const sent: Message[] = []
  const state = { at: NINE, outcome: 'sent' as SendOutcome }
  const services: Services = {
    ...{ database, files, vault, env: {}, now: () => state.at },
    wechat: {
      sendSubscribeMessage: (message) => {
        sent.push(message)
        return Promise.resolve(state.outcome)
      },
      checkText: () => Promise.resolve('pass'),
      checkPhoto: () => Promise.resolve(undefined),
      codeFor: () => Promise.resolve(undefined),
    },
  }
  return {
    emulator,
    services,
    database,
    sent,
    state,
    store: openStore({ database }),
    async callsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
      const mark = emulator.gate.mark()
      await run()
      return emulator.gate.calls(mark).map((call) => call.action.replace('database.', ''))
    },
    /** Somebody with these posts and consents. Answers the account id. */
    async person(openid: string, posts: readonly Partial<Post>[] = [], requestMoved = 0): Promise<string> {
      const held = posts.map((post, index) => ({
        id: `p${index}`,
        communityCodes: [],
        displayName: '',
        since: 0,
        ...post,
      }))
      const account = {
        ...{
          _id: vault.accountIdOf(openid),
          version: 1,
          createdAt: NINE,
          updatedAt: NINE,
          log: [],
          unsent: [],
        },
        ...{ openid, posts: held, stationIds: [], pushed: [], consents: { requestMoved, requestArrived: 0 } },
      }
      await database.insert('accounts', plainFields(account))
      return account._id
    },
    async account(_id: string): Promise<Account> {
      const [account] = await database.read('accounts', { _id: { $eq: _id } }, { limit: 1 })
      return account as Account
    },
    close: () => emulator.close(),
  }
}
