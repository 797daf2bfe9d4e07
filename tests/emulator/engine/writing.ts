import { createEngine } from '../../../emulator/engine/engine'

/** Run as a process of its own: writes without end and says what was acknowledged, until it is killed. */
async function main(folder: string): Promise<void> {
  const engine = createEngine({ declarations: [{ name: 'notes', indexes: [] }], dataFolder: folder })
  await engine.replace('notes', 'counter', { n: 0 })
  for (let n = 1; ; n += 1) {
    const t = await engine.begin()
    await engine.insert('notes', [{ _id: `t${n}` }], t)
    const [ids] = await Promise.all([
      engine.insert('notes', [{ n }, { n, second: true }]),
      engine.updateOne('notes', 'counter', { $set: { n } }),
      engine.commit(t),
    ])
    process.stdout.write(`${[n, `t${n}`, ...ids].join(' ')}\n`)
  }
}

void main(process.argv[2] ?? '')
