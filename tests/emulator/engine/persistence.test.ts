import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createEngine, type Engine } from '../../../emulator/engine/engine'
import { refusalOf } from './open'

const notes = { name: 'notes', indexes: [{ name: 'code', keys: [['code', 1]], unique: true }] } as const
const open = (dataFolder: string): Engine => createEngine({ declarations: [notes], dataFolder })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'engine-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('everything is there again after closing: values, order, ids of both kinds, own collections', async () => {
  const docs = [
    { _id: 'z', code: 1, at: new Date(5), big: 5_000_000_000, half: 0.5, none: null, list: [1, { a: '灯' }] },
    { _id: 1, code: 2, infinite: Infinity },
    { _id: '1', code: 3, pattern: /x/i },
  ]
  const first = open(folder)
  await first.insert('notes', docs)
  await first.createCollection('mine')
  await first.insert('mine', [{ _id: 'm' }])
  await first.updateOne('notes', 'z', { $set: { code: 9 } })
  await first.removeOne('notes', 1)
  await first.close()

  const second = open(folder)
  expect(second.peek('notes')).toEqual([{ ...docs[0], code: 9 }, docs[2]])
  expect(second.collections()).toEqual([
    { name: 'notes', declared: true, documents: 2 },
    { name: 'mine', declared: false, documents: 1 },
  ])
  expect(await refusalOf(second.insert('notes', [{ code: 9 }]))).toMatch('E11000')
  await second.close()
})

test('what a transaction has not committed is not kept', async () => {
  const first = open(folder)
  const t = await first.begin()
  await first.insert('notes', [{ _id: 'a' }], t)
  await first.close()
  const second = open(folder)
  expect(second.peek('notes')).toEqual([])
  await second.close()
})

test('a folder serves one engine at a time', async () => {
  const first = open(folder)
  expect(() => open(folder)).toThrow('is in use by process')
  await first.close()
  await open(folder).close()
})

test('stored documents that break a new unique index are named', async () => {
  const first = createEngine({ declarations: [{ name: 'notes', indexes: [] }], dataFolder: folder })
  await first.insert('notes', [{ code: 1 }, { code: 1 }])
  await first.close()
  expect(() => open(folder)).toThrow('index code of notes is unique, but two stored documents share a value')
})

/** Kills the writer in full flight after `lines` acknowledgements; answers everything it acknowledged. */
async function killedWhileWriting(lines: number): Promise<string[][]> {
  const root = path.resolve(__dirname, '../../..')
  const child = spawn(process.execPath, ['--import', 'tsx', require.resolve('./writing'), folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const acknowledged: string[][] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line.split(' '))
    if (acknowledged.length === lines) child.kill('SIGKILL')
  }
  await gone
  return acknowledged
}

test('after kill -9 every acknowledged write is there, and nothing is half there', async () => {
  for (const lines of [5, 60]) {
    const acknowledged = await killedWhileWriting(lines)
    expect(acknowledged.length).toBeGreaterThanOrEqual(lines)
    const engine = createEngine({ declarations: [{ name: 'notes', indexes: [] }], dataFolder: folder })
    for (const [n = '', ...ids] of acknowledged) {
      for (const id of ids) expect(await engine.get('notes', id)).toBeDefined()
      expect(await engine.count('notes', { _id: `t${n}` })).toBe(1)
    }
    const written = engine
      .peek('notes', 0, Infinity)
      .filter(({ _id, n }) => _id !== 'counter' && n !== undefined)
    expect(written.filter(({ second }) => second)).toHaveLength(written.length / 2)
    expect(Number((await engine.get('notes', 'counter'))?.['n'])).toBeGreaterThanOrEqual(acknowledged.length)
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 30_000)
