import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { templates } from '../shared/people/model'
import { buildFunctions } from '../cloudfunctions/deploy/build'

export type BuildName = 'functions' | 'weapp' | 'h5'

interface Recipe {
  /** Files and folders that the result depends on. */
  readonly sources: readonly string[]
  readonly make: () => Promise<unknown>
}

const root = path.resolve(__dirname, '..')

/** The emulator takes any id of a message template: each is called by its name here. */
const localTemplates = JSON.stringify(Object.fromEntries(templates.map((template) => [template, template])))
const pagesEnv = {
  TARO_APP_TEMPLATES: process.env['TARO_APP_TEMPLATES'] ?? localTemplates,
  TARO_APP_EMULATOR: '',
}
const pageSources = ['miniprogram', 'shared', 'package-lock.json']

const recipes: Readonly<Record<BuildName, Recipe>> = {
  functions: { sources: ['cloudfunctions', 'shared', 'package-lock.json'], make: () => buildFunctions() },
  weapp: { sources: pageSources, make: () => taro('weapp') },
  h5: { sources: pageSources, make: () => taro('h5') },
}

/** Builds into `dist/` what is not there or whose sources changed since, side by side; `say` gets a line for each. */
export async function buildWhatChanged(
  names: readonly BuildName[],
  say: (line: string) => void,
): Promise<void> {
  const outcomes = await Promise.allSettled(names.map((name) => buildOne(name, say)))
  const broken = outcomes.find((outcome) => outcome.status === 'rejected')
  if (broken) throw broken.reason
}

async function buildOne(name: BuildName, say: (line: string) => void): Promise<void> {
  const { sources, make } = recipes[name]
  const wanted = digestOf(sources)
  const stamp = path.join(root, 'dist', `${name}.stamp`)
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === `${wanted} ${shapeOf(name)}`) {
    say(`${name}: nothing changed`)
    return
  }
  say(`${name}: building…`)
  const began = Date.now()
  fs.rmSync(stamp, { force: true })
  await make()
  fs.writeFileSync(stamp, `${wanted} ${shapeOf(name)}`)
  say(`${name}: built in ${Math.round((Date.now() - began) / 1000)} s`)
}

function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(pagesEnv))
  for (const file of sources.flatMap((source) => filesIn(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Names and sizes of what was built: somebody else's build in the same place, or half of one, is noticed. */
function shapeOf(name: BuildName): string {
  const hash = createHash('sha256')
  for (const file of filesIn(path.join(root, 'dist', name)))
    hash.update(`${file} ${fs.statSync(file).size}\n`)
  return hash.digest('hex')
}

function filesIn(place: string): readonly string[] {
  const found = fs.statSync(place, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [place]
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesIn(path.join(place, entry.name)))
}

async function taro(type: 'weapp' | 'h5'): Promise<void> {
  const cli = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin/taro')
  const build = spawn(process.execPath, [cli, 'build', '--type', type], {
    cwd: path.join(root, 'miniprogram'),
    env: { ...process.env, ...pagesEnv },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const listen = (chunk: Buffer) => (words += chunk.toString())
  build.stdout.on('data', listen)
  build.stderr.on('data', listen)
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject)
    build.once('close', resolve)
  })
  if (code !== 0) throw new Error(`taro build --type ${type} ended with ${code ?? 'a signal'}\n${words}`)
}

if (require.main === module) {
  void buildWhatChanged(['functions', 'weapp', 'h5'], (line) => console.log(line))
}
