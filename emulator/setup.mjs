// Run before every command of a fresh clone: the right Node, and the packages of package-lock.json.
// It uses nothing but Node itself, because nothing else may be there yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const lock = path.join(root, 'package-lock.json')
const stamp = path.join(root, 'node_modules/.last-metre-lock')
const wantedNode = 20

function stop(words) {
  console.error(words)
  process.exit(1)
}

const node = Number(process.versions.node.split('.')[0])
if (node < wantedNode) {
  stop(`要用 Node ${wantedNode} 或更新的，这里是 ${process.versions.node}。从 https://nodejs.org 装好再来一次。
Node ${wantedNode} or newer is needed, this is ${process.versions.node}.`)
}

/** npm's own record of what it installed: a person who ran npm by hand need not wait again. */
function isInstalled() {
  const record = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const have = JSON.parse(readFileSync(record, 'utf8')).packages
  const want = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)
  return want.every(
    ([place, { version, optional }]) => place === '' || optional || have[place]?.version === version,
  )
}

const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (installed !== wanted && isInstalled()) {
  writeFileSync(stamp, wanted)
} else if (installed !== wanted) {
  console.log('正在装要用的程序包，第一次要一两分钟…')
  const began = Date.now()
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }
  const { status } = spawnSync(
    npm,
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--progress=true'],
    options,
  )
  if (status !== 0) {
    stop(
      '程序包没有装全，多半是网断了。连上网，再来一次同样的命令。\nnpm ci did not finish; its own words are above.',
    )
  }
  writeFileSync(stamp, wanted)
  console.log(`装好了，用了 ${Math.round((Date.now() - began) / 1000)} 秒。`)
}
