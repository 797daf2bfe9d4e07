import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

interface AppConfig {
  readonly subPackages?: readonly { readonly root: string }[]
  readonly subpackages?: readonly { readonly root: string }[]
}

/** Bytes of the weapp build outside its subpackages; undefined where there is no build. WeChat allows 2 MB. */
export function mainPackageBytes(folder: string): number | undefined {
  const config = statSync(path.join(folder, 'app.json'), { throwIfNoEntry: false })
  if (config === undefined) return undefined
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppConfig
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => path.normalize(`${root}/`))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isInMain = (file: string) => !subpackages.some((root) => file.startsWith(root))
  return files
    .filter(isInMain)
    .map((file) => statSync(path.join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
