import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { fontFiles } from '../kernel/paper/fonts'

const root = path.resolve(__dirname, '../..')

/** WeChat APIs that a function may call must be named in its configuration. */
const openapi = ['subscribeMessage.send', 'security.msgSecCheck', 'security.mediaCheckAsync']
const openapiOfPeople = [...openapi, 'wxacode.getUnlimited']

const functions = {
  api: { permissions: { openapi: openapiOfPeople } },
  // Seven fields: second minute hour day month weekday year, in UTC+8. Every minute.
  jobs: { permissions: { openapi }, triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }] },
} as const

export type FunctionName = keyof typeof functions

export interface BuiltFunction {
  readonly name: FunctionName
  /** Absolute path of the one file. */
  readonly file: string
  readonly bytes: number
}

/** Bundles each function into one file, with what it reads and what the platform wants to know beside it: dist/functions/<name>/. */
export async function buildFunctions(
  outFolder = path.join(root, 'dist/functions'),
): Promise<readonly BuiltFunction[]> {
  return await Promise.all(
    (['api', 'jobs'] as const).map((name) => buildOne(name, path.join(outFolder, name))),
  )
}

async function buildOne(name: FunctionName, folder: string): Promise<BuiltFunction> {
  const file = path.join(folder, 'index.js')
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [path.join(root, 'cloudfunctions', name, 'index.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // What draws posters asks for its own address, and in a CommonJS bundle there is none.
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href" },
    alias: { 'brotli/decompress.js': path.join(root, 'cloudfunctions/kernel/paper/brotli.ts') },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
  await writeFile(path.join(folder, 'config.json'), json(functions[name]))
  await writeFile(path.join(folder, 'package.json'), json({ name, version: '1.0.0', main: 'index.js' }))
  if (name === 'api') await copyFonts(path.join(folder, 'fonts'))
  return { name, file, bytes: (await stat(file)).size }
}

/** Posters are drawn with them; their licence asks to go along. */
async function copyFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const licence = path.join(path.dirname(fontFiles.regular), '../LICENSE_FONT')
  for (const file of [...Object.values(fontFiles), licence]) {
    await copyFile(require.resolve(file), path.join(folder, path.basename(file)))
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

if (require.main === module) {
  void buildFunctions().then((built) => {
    for (const { name, file, bytes } of built) {
      console.log(
        `${name.padEnd(6)} ${(bytes / 1024).toFixed(0).padStart(6)} KB  ${path.relative(root, file)}`,
      )
    }
  })
}
