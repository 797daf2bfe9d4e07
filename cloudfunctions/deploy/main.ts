import path from 'node:path'
import { parseArgs } from 'node:util'
import { collections } from '../../shared/collections'
import { openVault } from '../kernel/vault'
import { buildFunctions } from './build'
import { openManager } from './environment-tools'
import { missingCredentials } from './environment'
import { planOf } from './plan'

const inTheConsole = `
Left to do by hand, once (docs/operations.md says how):
  1. Message push: events of the type event to the function jobs, so that photo checks arrive.
  2. Subscribe messages: two templates, their ids and fields into LM_TEMPLATES, then deploy again.
  3. Privacy guide: name phone number, album and camera, and what for.
  4. The places and stations: npm run network -- 天津市 --stations stations.json
  5. The first admin: npm run first-admin`

/** What is not there to deploy with; each with where to get it. */
function missing(env: NodeJS.ProcessEnv): readonly string[] {
  const why: Readonly<Record<string, string>> = {
    TCB_ENV: 'the id of the environment, from the CloudBase console',
    TENCENTCLOUD_SECRETID: 'from the access management of Tencent Cloud',
    TENCENTCLOUD_SECRETKEY: 'from the access management of Tencent Cloud',
    LM_KEY: 'the key that seals phone numbers and addresses: openssl rand -base64 32, and keep it',
  }
  const names = [...missingCredentials(env), ...((env['LM_KEY'] ?? '') === '' ? ['LM_KEY'] : [])]
  return names.map((name) => `  ${name}  ${why[name] ?? ''}`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
  const isDryRun = values['dry-run']
  const lacking = missing(process.env)
  if (lacking.length > 0) {
    console.log(['Not set:', ...lacking].join('\n'))
    if (!isDryRun)
      throw new Error('Set these and try again; nothing has been changed. --dry-run shows the plan.')
  } else {
    openVault(process.env)
  }
  const functions = await buildFunctions()
  for (const { name, bytes } of functions) console.log(`built ${name}, ${Math.round(bytes / 1024)} KB`)
  const steps = planOf(collections, functions, process.env)
  const [envId = '', secretId = '', secretKey = ''] = [
    'TCB_ENV',
    'TENCENTCLOUD_SECRETID',
    'TENCENTCLOUD_SECRETKEY',
  ].map((name) => process.env[name])
  const manager = isDryRun
    ? undefined
    : openManager(path.resolve('.cache'), { envId, secretId, secretKey }, (line) => console.log(line))
  for (const [index, step] of steps.entries()) {
    console.log(`${index + 1}/${steps.length} ${step.says}`)
    if (manager !== undefined) await step.run(manager)
  }
  console.log(isDryRun ? '\nThis was the plan; nothing has been changed.' : inTheConsole)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
