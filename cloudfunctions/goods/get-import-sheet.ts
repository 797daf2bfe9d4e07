import { getImportSheet } from '../../shared/goods/import-contract'
import { columns } from '../../shared/goods/import-model'
import { exampleRow, howToFill } from '../../shared/goods/import-words'
import { dayOf } from '../../shared/kernel/time'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { desksOf } from './goods-store'

/** The first sheet is empty but for its heading, so that no example is taken for goods. */
export const getImportSheetHandler = handle(getImportSheet, async (asked) => {
  const { input, actor, at } = asked
  if (!desksOf(actor).includes(input.stationId)) return refuse('not_found')
  const heading = columns.map(({ title }) => ({ title, width: 14 }))
  const { writeSheets } = await import('./write-sheets')
  const file = await writeSheets([
    { sheet: '物资', columns: heading, rows: [] },
    { sheet: '例子', columns: heading, rows: [exampleRow(dayOf(at))] },
    { sheet: '怎么填', columns: [{ title: '怎么填', width: 80 }], rows: howToFill.map((line) => [line]) },
  ])
  return { url: await lendFile(asked, file, 'xlsx') }
})
