import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
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
  const { outputFiles } = await build({
    entryPoints: [file],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // What draws posters asks for its own address, and in a CommonJS bundle there is none.
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href" },
    sourcemap: 'inline',
    external,
    tsconfig: path.join(projectRoot, 'tsconfig.json'),
    logLevel: 'silent',
  })
  const [bundle] = outputFiles
  if (bundle === undefined) throw new Error(`${file}: esbuild made nothing of it`)
  return kept(bundle.contents)
}

/** Named by its content, and put there by a rename: several emulators may bundle the same entry at once. */
async function kept(contents: Uint8Array): Promise<string> {
  const folder = path.join(projectRoot, '.cache/emulator')
  const place = path.join(folder, `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.cjs`)
  await mkdir(folder, { recursive: true })
  const aside = `${place}.${randomUUID()}`
  await writeFile(aside, contents)
  await rename(aside, place)
  return place
}
