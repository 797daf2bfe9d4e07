import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { templates } from '../shared/people/model'
import type { FunctionSpec } from './platform/functions/function-spec'

const root = path.resolve(__dirname, '..')

/** The project's two functions as they lie in the tree, bundled when they start. */
const entries = {
  api: path.join(root, 'cloudfunctions/api/index.ts'),
  jobs: path.join(root, 'cloudfunctions/jobs/index.ts'),
} as const

export interface LocalFunctions {
  readonly specs: readonly FunctionSpec[]
  /** Names of those whose file is not there. */
  readonly missing: readonly string[]
}

/** What `api` and `jobs` need to run here. `jobs` runs every minute and is closed to clients. */
export function localFunctions(env: Readonly<Record<string, string>>): LocalFunctions {
  const specs: readonly FunctionSpec[] = [
    { name: 'api', file: entries.api, env },
    {
      name: 'jobs',
      file: entries.jobs,
      env,
      timer: '0 * * * * * *',
      timeoutMs: 60_000,
      clientMayCall: false,
    },
  ]
  return {
    specs: specs.filter((spec) => existsSync(spec.file)),
    missing: specs.filter((spec) => !existsSync(spec.file)).map((spec) => spec.name),
  }
}

/**
 * The functions' settings on this computer: `LM_KEY` when it is set, else a key kept in the data folder, so that what was
 * sealed opens after a restart; message templates that the emulator takes.
 */
export function localEnv(dataDir: string | undefined): Record<string, string> {
  const fields = { title: 'thing1', words: 'thing2', time: 'time3' }
  const registered = Object.fromEntries(templates.map((template) => [template, { id: template, ...fields }]))
  return { LM_KEY: process.env['LM_KEY'] ?? localKey(dataDir), LM_TEMPLATES: JSON.stringify(registered) }
}

function localKey(dataDir: string | undefined): string {
  const key = randomBytes(32).toString('base64')
  if (dataDir === undefined) return key
  const place = path.join(dataDir, 'local-key')
  if (existsSync(place)) return readFileSync(place, 'utf8')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(place, key, { mode: 0o600 })
  return key
}
