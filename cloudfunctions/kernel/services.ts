import { openClock } from './clock'
import { openCloudbase } from './cloudbase-store'
import type { Database } from './database'
import type { Files } from './files'
import { openVault, type Vault } from './vault'
import type { WeChat } from './wechat'
import { openWeChat } from './wechat-server'

/** Everything outside that a function uses. Opened once per instance. */
export interface Services {
  readonly database: Database
  readonly files: Files
  readonly wechat: WeChat
  readonly vault: Vault
  /** Epoch ms. */
  readonly now: () => number
  readonly env: NodeJS.ProcessEnv
}

/** Throws, with a sentence that says what to set, when the environment is not complete. */
export function openServices(env: NodeJS.ProcessEnv): Services {
  const vault = openVault(env)
  const timeoutMs = Number(env['LM_CALL_TIMEOUT_MS'] ?? '5000')
  return { ...openCloudbase({ timeoutMs }), wechat: openWeChat(env), vault, now: openClock(env), env }
}
