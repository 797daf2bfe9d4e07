import writeExcelFile from 'write-excel-file/node'

export interface SheetOf {
  readonly sheet: string
  /** Their widths are in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** The sheets with their headings, as an xlsx file. What is text stays text: a sheet would make days and codes into numbers. */
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

function cellOf(value: string | number | undefined) {
  if (value === undefined || value === '') return null
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}
