import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Fetched when somebody deploys, because nobody else needs its 190 packages. */
const tool = { name: '@cloudbase/manager-node', version: '5.6.5' } as const

export interface FunctionSettings {
  readonly name: string
  /** In seconds. */
  readonly timeout: number
  readonly memorySize: number
  readonly runtime: string
  readonly handler: string
  readonly envVariables: Readonly<Record<string, string>>
  readonly triggers: readonly { readonly name: string; readonly type: string; readonly config: string }[]
}

export interface IndexToCreate {
  readonly IndexName: string
  readonly MgoKeySchema: {
    readonly MgoIsUnique: boolean
    readonly MgoIndexKeys: readonly { readonly Name: string; readonly Direction: string }[]
  }
}

/** What the deployment uses of Tencent's management library. */
export interface CloudManager {
  readonly database: {
    createCollectionIfNotExists(name: string): Promise<unknown>
    describeCollection(name: string): Promise<{ readonly Indexes?: readonly { readonly Name: string }[] }>
    updateCollection(
      name: string,
      change: { readonly CreateIndexes: readonly IndexToCreate[] },
    ): Promise<unknown>
  }
  readonly functions: {
    createFunction(asked: {
      readonly func: FunctionSettings
      readonly functionRootPath: string
      readonly force: true
    }): Promise<unknown>
  }
  commonService(
    service: 'tcb',
    version: '2018-06-08',
  ): {
    call(asked: {
      readonly Action: string
      readonly Param: Readonly<Record<string, string>>
    }): Promise<unknown>
  }
}

export interface Credentials {
  readonly envId: string
  readonly secretId: string
  readonly secretKey: string
}

/** Fetches the library at its pinned version into the folder, once, and opens it. */
export function openManager(
  cacheFolder: string,
  credentials: Credentials,
  say: (line: string) => void,
): CloudManager {
  const folder = path.join(cacheFolder, `deploy-${tool.version}`)
  if (!existsSync(path.join(folder, 'node_modules', tool.name))) {
    say(`Fetching ${tool.name}@${tool.version} …`)
    const words = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      `${tool.name}@${tool.version}`,
    ]
    const isWindows = process.platform === 'win32'
    const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: isWindows,
    })
    if (status !== 0) throw new Error(`npm could not fetch ${tool.name}; its message stands above.`)
  }
  const library = createRequire(path.join(folder, 'package.json'))(tool.name) as {
    init(credentials: Credentials): CloudManager
  }
  return library.init(credentials)
}
