import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { type Refusal, refuse } from '../../shared/kernel/refusal'
import { type Cell, UNPACKED_MAX_BYTES } from '../../shared/goods/import-model'

type Unread = Refusal<'goods.sheet_unreadable' | 'goods.sheet_large'>

/**
 * The first sheet of the file, cell by cell. Of a formula the result counts that was saved with it. How large it becomes is read
 * before it is unpacked: a small file can be made to fill every memory.
 */
export async function readCells(file: Buffer): Promise<readonly (readonly Cell[])[] | Unread> {
  try {
    const unpacked = unpackedBytes(file)
    if (unpacked > UNPACKED_MAX_BYTES)
      return refuse('goods.sheet_large', { megabytes: Math.ceil(unpacked / 1048576) })
    const rows = await readSheet(new Uint8Array(file).buffer)
    return rows.map((row) => row.map(cellOf))
  } catch {
    return refuse('goods.sheet_unreadable')
  }
}

function unpackedBytes(file: Buffer): number {
  let bytes = 0
  unzipSync(file, {
    filter: ({ originalSize }) => {
      bytes += originalSize
      return false
    },
  })
  return bytes
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return value instanceof Date ? value : null
}
