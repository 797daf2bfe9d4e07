import { mkdir } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'

const projectRoot = path.resolve(__dirname, '../../..')

/** The SDKs stay outside: they are large, and the point is to run them unmodified. */
const external = ['@cloudbase/node-sdk', 'wx-server-sdk']

/**
 * The file a worker can load. A `.ts` entry is bundled into the project's ignored `.cache` folder,
 * from where Node still finds `node_modules`; anything else is taken as it is.
 */
export async function loadable(file: string): Promise<string> {
  if (!file.endsWith('.ts')) return file
  const folder = path.join(projectRoot, '.cache/emulator')
  await mkdir(folder, { recursive: true })
  const name = createHash('sha256').update(`${file}:${process.pid}`).digest('hex').slice(0, 16)
  const outfile = path.join(folder, `${name}.cjs`)
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external,
    tsconfig: path.join(projectRoot, 'tsconfig.json'),
    logLevel: 'silent',
  })
  return outfile
}
