import writeExcelFile from 'write-excel-file/node'
import { dayCell, moneyCell, textCell } from '../kernel/sheet-cells'

/** Days as `2026-03-02`. */
export type CellOf = string | number | { readonly day: string } | { readonly fen: number } | undefined

export interface SheetOf {
  readonly sheet: string
  /** Their widths are in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly CellOf[])[]
}

/** The sheets with their headings, as an xlsx file. */
export function writeSheets(sheets: readonly SheetOf[]): Promise<Buffer> {
  const written = sheets.map(({ sheet, columns, rows }) => ({
    data: [
      columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    ...{ sheet, stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) },
  }))
  return writeExcelFile(written).toBuffer()
}

function cellOf(value: CellOf) {
  if (value === undefined || value === '') return null
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return { value, type: Number }
  return 'day' in value ? dayCell(value.day) : moneyCell(value.fen)
}
