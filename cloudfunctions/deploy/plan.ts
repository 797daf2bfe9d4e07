import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CollectionDeclaration, IndexDeclaration } from '../../shared/collections'
import { z } from '../../shared/kernel/schema'
import type { BuiltFunction, FunctionName } from './build'
import type { CloudManager, FunctionSettings, IndexToCreate } from './environment-tools'

/** One thing the deployment does; done again it changes nothing. */
export interface DeployStep {
  readonly says: string
  run(manager: CloudManager): Promise<unknown>
}

/** Settings of the functions that come from the operator's environment; the platform allows 4 KB together. */
const passedOn = ['LM_KEY', 'LM_KEYS_OLD', 'LM_TEMPLATES', 'LM_CALL_TIMEOUT_MS'] as const

/** People wait for `api`; WeChat itself gives up after 20 seconds. The jobs may take their minute. */
const limits = {
  api: { timeout: 20, memorySize: 256 },
  jobs: { timeout: 60, memorySize: 256 },
} as const satisfies Record<FunctionName, Pick<FunctionSettings, 'timeout' | 'memorySize'>>

/** Everything a real environment needs of us: collections closed to clients, their indexes, the functions. */
export function planOf(
  collections: readonly CollectionDeclaration[],
  functions: readonly Pick<BuiltFunction, 'name' | 'file'>[],
  env: NodeJS.ProcessEnv,
): readonly DeployStep[] {
  return [
    ...collections.map((declaration) => collectionStep(declaration, env['TCB_ENV'] ?? '')),
    ...functions.map((built) => functionStep(built, env)),
  ]
}

function collectionStep({ name, indexes }: CollectionDeclaration, envId: string): DeployStep {
  const listed = indexes.map((index) => index.name).join(', ')
  return {
    says: `collection ${name}: no client may touch it; indexes ${listed === '' ? 'none but _id' : listed}`,
    async run(manager) {
      const { database } = manager
      await database.createCollectionIfNotExists(name)
      const Param = { EnvId: envId, CollectionName: name, AclTag: 'ADMINONLY' }
      await manager.commonService('tcb', '2018-06-08').call({ Action: 'ModifyDatabaseACL', Param })
      const { Indexes: known = [] } = await database.describeCollection(name)
      const missing = indexes.filter((index) => !known.some((one) => one.Name === index.name))
      if (missing.length > 0) await database.updateCollection(name, { CreateIndexes: missing.map(toCreate) })
    },
  }
}

function toCreate({ name, keys, unique = false }: IndexDeclaration): IndexToCreate {
  const MgoIndexKeys = keys.map(([Name, direction]) => ({ Name, Direction: String(direction) }))
  return { IndexName: name, MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys } }
}

const Config = z.object({
  triggers: z._default(z.array(z.object({ name: z.string(), type: z.string(), config: z.string() })), []),
})

function functionStep(
  { name, file }: Pick<BuiltFunction, 'name' | 'file'>,
  env: NodeJS.ProcessEnv,
): DeployStep {
  const folder = path.dirname(file)
  const set = passedOn.filter((variable) => (env[variable] ?? '') !== '')
  return {
    says: `function ${name}: ${limits[name].timeout} s, settings ${set.join(', ')}`,
    async run({ functions }) {
      const { triggers } = Config.parse(JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8')))
      const func: FunctionSettings = {
        name,
        ...limits[name],
        runtime: 'Nodejs20.19',
        handler: 'index.main',
        envVariables: Object.fromEntries(set.map((variable) => [variable, env[variable] ?? ''])),
        triggers,
      }
      await functions.createFunction({ func, functionRootPath: path.dirname(folder), force: true })
    },
  }
}
