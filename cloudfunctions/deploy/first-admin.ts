import { parseArgs } from 'node:util'
import { openCloudbase } from '../kernel/cloudbase-store'
import { openVault } from '../kernel/vault'
import { inviteFirstAdmin } from '../people/first-admin'
import { pointAt } from './environment'

/** Prints an invitation code for an admin. Whoever holds the keys of the environment may make one. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { emulator: { type: 'string' } } })
  const target = pointAt(process.env, values.emulator)
  if (target === undefined) {
    throw new Error('Set TCB_ENV, TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY, or give --emulator URL.')
  }
  const services = { ...openCloudbase({ timeoutMs: 15_000 }), vault: openVault(process.env), now: Date.now }
  const { code, expiresAt } = await inviteFirstAdmin(services)
  console.log(`Admin of ${target.name}: open the mini-program, 我的, 我有邀请码, and enter

  ${code}

It works once, until ${new Date(expiresAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })} in Beijing.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
