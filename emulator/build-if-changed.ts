import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { templates } from '../shared/people/model'

const root = path.resolve(__dirname, '..')

/** What the pages are made of. */
const sources = ['miniprogram', 'shared', 'package-lock.json', 'tsconfig.json']
/** The emulator takes any id of a message template: here each is called by its name. */
const localTemplates = JSON.stringify(Object.fromEntries(templates.map((template) => [template, template])))
/** These settings go into a build, too. */
const settings = {
  TARO_APP_CLOUD_ENV: process.env['TARO_APP_CLOUD_ENV'] ?? '',
  TARO_APP_EMULATOR: process.env['TARO_APP_EMULATOR'] ?? '',
  TARO_APP_TEMPLATES: process.env['TARO_APP_TEMPLATES'] ?? localTemplates,
}

/** A file without which a build cannot be used. */
const entries = { h5: 'index.html', weapp: 'app.json' } as const
export type PagesBuild = keyof typeof entries

/**
 * Builds the pages into `dist/<build>` unless sources and settings are those of the last time. Answers whether it had to.
 * Throws with the build's own words when it does not get through.
 */
export async function buildIfChanged(build: PagesBuild): Promise<boolean> {
  const wanted = fingerprint()
  const stamp = path.join(root, '.cache', `${build}-build`)
  const isThere = existsSync(path.join(root, 'dist', build, entries[build]))
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === `${wanted} ${shapeOf(build)}`)
    return false
  await run(['run', `build:${build}`])
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, `${wanted} ${shapeOf(build)}`)
  return true
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const [name, value] of Object.entries(settings)) hash.update(`${name}=${value}\n`)
  for (const file of sources.flatMap(filesOf))
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/** Names and sizes of what lies in `dist/`: a build that somebody made by hand, or half of one, is noticed. */
function shapeOf(build: PagesBuild): string {
  const hash = createHash('sha256')
  for (const file of filesOf(path.join('dist', build))) {
    hash.update(`${file} ${statSync(path.join(root, file)).size}\n`)
  }
  return hash.digest('hex')
}

function filesOf(source: string): readonly string[] {
  if (path.extname(source) !== '') return [source]
  const found = readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile())
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort()
}

/** What it says is kept for the case that it does not get through: a good build says nothing worth reading. */
function run(words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32'
    const child = spawn(isWindows ? 'npm.cmd' : 'npm', words, {
      cwd: root,
      shell: isWindows,
      env: { ...process.env, ...settings },
    })
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`npm ${words.join(' ')}:\n${Buffer.concat(said).toString('utf8')}`))
    })
  })
}
