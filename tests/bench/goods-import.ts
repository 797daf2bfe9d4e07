import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { continueImport, startImport } from '../../shared/goods/import-contract'
import { ROWS_MAX } from '../../shared/goods/import-model'
import { aRow, aSheet, headingOfSheet, importOf } from '../world/goods-sheet'
import { chen } from '../world/people'
import { openWorld } from '../world/world'
import { timeOf } from './measure'

/** As many rows as one list may have, of two hundred items. */
const fullSheet = () =>
  aSheet([
    headingOfSheet,
    ...Array.from({ length: ROWS_MAX }, (_, n) => aRow({ name: `物资 ${n % 200}`, expiresOn: '2027-01-31' })),
  ])

export interface ImportFigures {
  readonly rows: number
  /** Until every row was read and kept, and until all of them are to be seen, in milliseconds. */
  readonly startMs: number
  readonly wholeMs: number
  /** Steps that the page's progress takes. */
  readonly steps: number
  readonly startCalls: number
  readonly wholeCalls: number
  /** What reading and checking adds to the memory of a function, in bytes. */
  readonly memoryBytes: number
}

/** The longest list that is taken, from the file to the last batch. */
export async function importFullSheet(): Promise<ImportFigures> {
  const world = await openWorld()
  try {
    const file = fullSheet()
    const input = importOf(file.toString('base64'))
    let id = ''
    let startMs = 0
    const startCalls = (
      await world.callsOf(async () => {
        startMs = await timeOf(async () => {
          id = (await world.ask(chen, startImport, input)).id ?? ''
        })
      })
    ).length
    let steps = 0
    let restMs = 0
    const rest = await world.callsOf(async () => {
      restMs = await timeOf(async () => {
        for (let status = 'writing'; status === 'writing'; steps++)
          status = (await world.ask(chen, continueImport, { id })).status
      })
    })
    const seen = await world.database.count('batches', { status: { $eq: 'here' } })
    if (seen !== ROWS_MAX) throw new Error(`${seen} batches of ${ROWS_MAX} rows`)
    return {
      ...{ rows: ROWS_MAX, startMs, wholeMs: startMs + restMs, steps },
      ...{ startCalls, wholeCalls: startCalls + rest.length, memoryBytes: memoryOfReading(file) },
    }
  } finally {
    await world.close()
  }
}

/** In a process of its own: the emulator keeps its documents in this one. */
function memoryOfReading(input: Buffer): number {
  const script = path.join(__dirname, 'goods-import-memory.ts')
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    input,
    cwd: path.resolve(__dirname, '../..'),
  })
  const bytes = Number(stdout.toString())
  if (!(bytes > 0)) throw new Error(stderr.toString())
  return bytes
}
