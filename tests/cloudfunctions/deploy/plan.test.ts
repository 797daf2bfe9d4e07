import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BuiltFunction, buildFunctions } from '../../../cloudfunctions/deploy/build'
import type { CloudManager } from '../../../cloudfunctions/deploy/environment-tools'
import { planOf } from '../../../cloudfunctions/deploy/plan'
import { collections } from '../../../shared/collections'

const root = path.resolve(__dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'functions-'))
let functions: readonly BuiltFunction[]
beforeAll(async () => {
  functions = await buildFunctions(folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** A cloud that knows one index already and remembers what was asked of it. */
function aCloud() {
  const asked: [string, ...unknown[]][] = []
  const remember =
    (what: string, answer: unknown = {}) =>
    (...told: unknown[]) => {
      asked.push([what, ...told])
      return Promise.resolve(answer)
    }
  const manager: CloudManager = {
    database: {
      createCollectionIfNotExists: remember('create'),
      describeCollection: (name) =>
        Promise.resolve({ Indexes: name === 'accounts' ? [{ Name: 'by_phone' }] : [] }),
      updateCollection: remember('index'),
    },
    functions: { createFunction: remember('function') },
    commonService: () => ({ call: remember('call') }),
  }
  return { manager, of: (what: string) => asked.filter(([name]) => name === what).map(([, ...told]) => told) }
}

test('every collection is made, closed to clients, and gets the indexes it has not got', async () => {
  const cloud = aCloud()
  for (const step of planOf(collections, [], { TCB_ENV: 'lm-1' })) await step.run(cloud.manager)
  expect(cloud.of('create')).toEqual(collections.map(({ name }) => [name]))
  expect(cloud.of('call')).toEqual(
    collections.map(({ name: CollectionName }) => [
      { Action: 'ModifyDatabaseACL', Param: { EnvId: 'lm-1', CollectionName, AclTag: 'ADMINONLY' } },
    ]),
  )
  const made = new Map(cloud.of('index') as [string, { CreateIndexes: { IndexName: string }[] }][])
  for (const { name, indexes } of collections) {
    const wanted = indexes
      .map((index) => index.name)
      .filter((index) => index !== 'by_phone' || name !== 'accounts')
    expect(made.get(name)?.CreateIndexes.map((index) => index.IndexName) ?? []).toEqual(wanted)
  }
  expect(made.get('divisions')?.CreateIndexes).toEqual([
    {
      IndexName: 'children',
      MgoKeySchema: {
        MgoIsUnique: false,
        MgoIndexKeys: [
          { Name: 'parentCode', Direction: '1' },
          { Name: '_id', Direction: '1' },
        ],
      },
    },
  ])
})

test('the functions go out with their settings and timers, and nothing else of the environment', async () => {
  const cloud = aCloud()
  const env = {
    TCB_ENV: 'lm-1',
    LM_KEY: 'k',
    LM_TEMPLATES: '{}',
    LM_KEYS_OLD: '',
    TENCENTCLOUD_SECRETKEY: 'secret',
  }
  for (const step of planOf([], functions, env)) await step.run(cloud.manager)
  const common = {
    memorySize: 256,
    runtime: 'Nodejs20.19',
    handler: 'index.main',
    envVariables: { LM_KEY: 'k', LM_TEMPLATES: '{}' },
  }
  const everyMinute = { name: 'minute', type: 'timer', config: '0 * * * * * *' }
  expect(cloud.of('function')).toEqual([
    [{ func: { ...common, name: 'api', timeout: 20, triggers: [] }, functionRootPath: folder, force: true }],
    [
      {
        func: { ...common, name: 'jobs', timeout: 60, triggers: [everyMinute] },
        functionRootPath: folder,
        force: true,
      },
    ],
  ])
})

describe('npm run deploy', () => {
  const deploy = (...words: string[]) => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder }
    return spawnSync(process.execPath, ['--import', 'tsx', 'cloudfunctions/deploy/main.ts', ...words], {
      ...{ cwd: root, env, encoding: 'utf8' },
    })
  }
  test('says what is not set and changes nothing', () => {
    const { status, stdout, stderr } = deploy()
    expect(status).toBe(1)
    for (const name of ['TCB_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'LM_KEY']) {
      expect(stdout).toContain(name)
    }
    expect(stderr).toContain('nothing has been changed')
    expect(stdout).not.toContain('built')
  }, 30_000)
  test('--dry-run prints the plan', () => {
    const { status, stdout } = deploy('--dry-run')
    expect(status).toBe(0)
    for (const { name } of collections) expect(stdout).toContain(`collection ${name}: `)
    expect(stdout).toContain('function jobs: 60 s')
    expect(stdout).toContain('nothing has been changed')
  }, 60_000)
})
