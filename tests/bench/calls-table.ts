import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The numbers of calls as `tests/cloudfunctions/calls.test.ts` holds them, as a table. */
export function callsTable(): readonly (readonly string[])[] {
  const source = readFileSync(path.resolve(__dirname, '../cloudfunctions/calls.test.ts'), 'utf8')
  const table = /const table = `([^`]+)`/.exec(source)?.[1] ?? ''
  const rows = table.trim().split('\n')
  if (rows.length < 2) throw new Error('calls.test.ts has no table any more')
  return rows.map((row) => row.trim().split(/\s+/))
}
