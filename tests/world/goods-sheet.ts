import { strToU8, zipSync } from 'fflate'
import type { ImportPart } from '../../cloudfunctions/goods/import-parts'
import { itemIdOf } from '../../cloudfunctions/goods/goods-store'
import type { GoodsList } from '../../shared/goods/model'
import { columns } from '../../shared/goods/import-model'
import { aList } from './goods'
import { fenglin, MONDAY } from './people'

type Written = string | number | undefined

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

export const headingOfSheet: readonly string[] = columns.map(({ title }) => title)

/** A row of ten masks at 1.50 in the order of the columns, with what is different. */
export function aRow(
  over: Partial<Record<(typeof columns)[number]['key'], Written>> = {},
): readonly Written[] {
  const usual = {
    ...{ name: '口罩', unit: '只', quantity: 10, price: 1.5, priceSource: '发票', pricedOn: '2026-03-01' },
    ...over,
  }
  return columns.map(
    ({ key }) => ({ kind: undefined, expiresOn: undefined, directedTo: undefined, ...usual })[key],
  )
}

/** One cell as the file has it; a text that begins with `<` is put in as it stands, for formulas and days. */
function cellOf(value: Written, address: string): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`
  if (value.startsWith('<c')) return value.replace('<c', `<c r="${address}"`)
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
}

/** An xlsx file with these rows on its first sheet. Style 1 is a day. */
export function aSheet(rows: readonly (readonly Written[])[], behind = ''): Buffer {
  const written = rows.map((cells, row) => {
    const own = cells.map((value, column) => cellOf(value, `${String.fromCharCode(65 + column)}${row + 1}`))
    return `<row r="${row + 1}">${own.join('')}</row>`
  })
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="物资" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${behind}</worksheet>`,
  }
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)])
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>))
}

/** The heading and these rows, as it is sent. */
export function aList64(...rows: readonly (readonly Written[])[]): string {
  return aSheet([headingOfSheet, ...rows]).toString('base64')
}

/** What a worker of 枫林社工站 sends: one row of masks. */
export const importOf = (base64 = aList64(aRow())) => ({
  ...{ stationId: fenglin, title: '口罩', receivedOn: '2026-03-02', fileName: '物资.xlsx', base64 },
})

/** An import of which nothing is written yet, with its parts. */
export function anImport(over: Partial<GoodsList> = {}): { list: GoodsList; parts: readonly ImportPart[] } {
  const entry = { id: 'achen:an-import', fact: 'goods_list.import_begun', at: MONDAY, by: 'achen' }
  const list = aList({ _id: '8import', status: 'writing', log: [entry], ...over })
  const item = { name: '口罩', unit: '只', kind: 'protection' } as const
  const line = {
    ...{ itemId: itemIdOf(list.stationId, item), item, quantity: 10, priceFen: 150 },
    ...({ priceSource: 'invoice', pricedOn: '2026-03-01' } as const),
  }
  const part = { listId: list._id, keptAt: MONDAY, lines: [], items: [] }
  const parts = [
    { ...part, _id: `${list._id}-1`, from: 1, lines: [line] },
    { ...part, _id: `${list._id}-2`, from: 2, items: [item] },
  ]
  return { list, parts }
}
