import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(__dirname, '../cloudfunctions/calls')
const head = ['contract', 'calls', 'requests', 'accounts', 'notices', 'other']

/** The numbers of calls as the files in `tests/cloudfunctions/calls/` hold them, as one table. */
export function callsTable(): readonly (readonly string[])[] {
  const rows = readdirSync(folder).flatMap((file) => {
    const table = /table: `\n([^`]*)`/.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1] ?? ''
    return table
      .split('\n')
      .map((row) => row.trim().split(/\s+/))
      .filter((row) => row.length === head.length)
  })
  if (rows.length < 36) throw new Error('the tables of calls are not where they were')
  return [head, ...rows]
}
