import { readFileSync, writeFileSync } from 'node:fs'
import { isRefused } from '../../shared/kernel/refusal'
import { checkSheet } from '../../shared/goods/import-rules'
import { audiencesInSheet, kindsInSheet, sourcesInSheet } from '../../shared/goods/import-words'
import { readCells } from '../../cloudfunctions/goods/import-read'

/** Prints by how many bytes the memory of this process grew at most while it read and checked the list that comes in. */
async function measure() {
  const file = readFileSync(0)
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
  const cells = await readCells(file)
  most = Math.max(most, process.memoryUsage().rss)
  if (isRefused(cells)) throw new Error(cells.refused)
  const known = {
    receivedOn: '2026-03-02',
    today: '2026-03-02',
    sources: sourcesInSheet,
    kinds: kindsInSheet,
    targets: audiencesInSheet,
  }
  const checked = checkSheet(cells, known)
  if (!('rows' in checked)) throw new Error('a row of the list is wrong')
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage().rss)
  writeFileSync(1, String(most - before))
}

void measure()
