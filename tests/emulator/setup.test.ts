import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const clone = mkdtempSync(path.join(tmpdir(), 'fresh-clone-'))
/** One package that lies in the clone itself, so that nothing is downloaded. */
const described = { name: 'fresh', version: '1.0.0', dependencies: { lamp: 'file:lamp' } }
const packages = {
  '': described,
  lamp: { version: '1.0.0' },
  'node_modules/lamp': { resolved: 'lamp', link: true },
}

function write(file: string, value: unknown): void {
  writeFileSync(path.join(clone, file), JSON.stringify(value))
}

function setup(): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['emulator/setup.mjs'], { cwd: clone })
  return { status, said: `${stdout.toString()}${stderr.toString()}` }
}

beforeAll(() => {
  mkdirSync(path.join(clone, 'emulator'))
  copyFileSync(path.resolve(__dirname, '../../emulator/setup.mjs'), path.join(clone, 'emulator/setup.mjs'))
  mkdirSync(path.join(clone, 'lamp'))
  write('lamp/package.json', { name: 'lamp', version: '1.0.0' })
  write('package.json', described)
  write('package-lock.json', {
    name: 'fresh',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages,
  })
})
afterAll(() => rmSync(clone, { recursive: true }))

test('installs on a fresh clone and says so, then says nothing', () => {
  const first = setup()
  expect(first.status).toBe(0)
  expect(first.said).toContain('正在装要用的程序包')
  expect(first.said).toContain('装好了')
  expect(setup()).toEqual({ status: 0, said: '' })
}, 60_000)

test('installs again when the lock file changed, and says plainly when that cannot be done', () => {
  write('package-lock.json', {
    name: 'fresh',
    lockfileVersion: 3,
    packages: { '': described, 'node_modules/door': { version: '2.0.0' } },
  })
  const { status, said } = setup()
  expect(status).toBe(1)
  expect(said).toContain('程序包没有装全')
  expect(said).not.toContain('装好了')
}, 60_000)
