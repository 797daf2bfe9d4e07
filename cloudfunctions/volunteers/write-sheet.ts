import writeExcelFile from 'write-excel-file/node'
import { columns } from '../../shared/volunteers/export'

const widths = [12, 20, 22, 12, 10, 10, 16, 24, 28, 24, 20, 12, 24]

/** The rows under their heading, as an xlsx file. Figures of papers are text, or a sheet would round them. */
export function writeSheet(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const heading = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number' ? { value, type: Number, format: '0.00' } : { value, type: String },
    ),
  )
  return writeExcelFile([heading, ...body], {
    ...{ sheet: '志愿服务记录', stickyRowsCount: 1 },
    columns: widths.map((width) => ({ width })),
  }).toBuffer()
}
