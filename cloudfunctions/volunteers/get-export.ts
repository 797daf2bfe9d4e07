import { isRefused, refuse } from '../../shared/kernel/refusal'
import { getExport } from '../../shared/volunteers/contract'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { rowsFor } from './export-rows'
import { ownExports, stillOurs, volunteerExports } from './exports-store'

/** That it was taken is on record before. What writes the sheet is loaded by the first one. */
export const getExportHandler = handle(getExport, async (asked) => {
  const { input, actor, store } = asked
  const taken = await store.get(volunteerExports, input.id, ownExports(actor))
  if (isRefused(taken)) return taken
  const stationIds = stillOurs(actor, taken.stationIds)
  if (stationIds.length === 0) return refuse('not_found')
  const rows = await rowsFor(asked, stationIds, taken)
  const { writeSheet } = await import('./write-sheet')
  return { url: await lendFile(asked, await writeSheet(rows), 'xlsx'), rows: rows.length }
})
