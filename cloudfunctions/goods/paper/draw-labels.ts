import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { labelOf, sayLabelCode } from '../../../shared/goods/labels'
import { type Batch, KEEPS } from '../../../shared/goods/model'
import { fontPath } from '../../kernel/paper/fonts'
import { colour, letter, type Paper } from '../../kernel/paper/pen'

/** A4 in points, in three columns of eight: the sheets of labels that every stationer has (70 × 37 mm). */
const [WIDTH, HEIGHT] = [595.28, 841.89]
const [COLUMNS, ROWS] = [3, 8]
const A_PAGE = COLUMNS * ROWS
const [LABEL_WIDTH, LABEL_HEIGHT] = [WIDTH / COLUMNS, HEIGHT / ROWS]
/** Printers do not reach the edge of the paper, and labels are cut a hair off. */
const EDGE = 14
const CODE = 68

type Labelled = Pick<Batch, 'code' | 'item' | 'number' | 'received' | 'expiresOn' | 'directedTo'>

/** A PDF to print: words as words, the font in it, the codes as shapes. `at` is when it was made. */
export async function drawLabels(batches: readonly Labelled[], at: number): Promise<Buffer> {
  const info = { Title: '物资标签', CreationDate: new Date(at) }
  const paper = new PDFDocument({ autoFirstPage: false, font: '', lang: 'zh-CN', info })
  paper.registerFont('regular', fontPath('regular')).registerFont('bold', fontPath('bold'))
  const chunks: Buffer[] = []
  paper.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isWritten = new Promise((resolve) => paper.once('end', resolve))
  batches.forEach((batch, index) => {
    const place = index % A_PAGE
    if (place === 0) paper.addPage({ size: [WIDTH, HEIGHT], margin: 0 })
    const x = (place % COLUMNS) * LABEL_WIDTH
    drawLabel(paper, batch, { x, y: Math.floor(place / COLUMNS) * LABEL_HEIGHT })
  })
  paper.end()
  await isWritten
  return Buffer.concat(chunks)
}

function drawLabel(paper: Paper, batch: Labelled, at: { readonly x: number; readonly y: number }): void {
  const { code, item, number, received, expiresOn, directedTo } = batch
  drawCode(paper, labelOf(code), { x: at.x + EDGE, y: at.y + (LABEL_HEIGHT - CODE) / 2 - 6 })
  const [x, most] = [at.x + EDGE + CODE + 9, LABEL_WIDTH - 2 * EDGE - CODE - 9]
  const small = { x, most, size: 8, fill: colour.ink2 }
  letter(paper, item.name, { x, most, y: at.y + 30, size: 14, weight: 'bold' })
  letter(paper, `${String(received)} ${item.unit}`, { x, most, y: at.y + 45, size: 10 })
  letter(paper, `批号 ${number}`, { ...small, y: at.y + 60 })
  if (expiresOn !== KEEPS) letter(paper, `有效期 ${expiresOn}`, { ...small, y: at.y + 72 })
  if (directedTo !== undefined) letter(paper, '定向物资', { ...small, y: at.y + 84, weight: 'bold' })
  const middle = at.x + EDGE + CODE / 2
  const spoken = { x: middle, y: at.y + LABEL_HEIGHT - 14, size: 9, weight: 'bold', align: 'center' } as const
  letter(paper, sayLabelCode(code), spoken)
}

/** Every dark cell of one row that lies beside another is one shape: printers leave hairs between single ones. */
function drawCode(paper: Paper, text: string, { x, y }: { readonly x: number; readonly y: number }): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const cell = CODE / size
  data.forEach((row, line) => {
    for (let from = row.indexOf(true); from >= 0;) {
      const end = row.indexOf(false, from)
      const to = end < 0 ? size : end
      paper.rect(x + from * cell, y + line * cell, (to - from) * cell, cell)
      from = row.indexOf(true, to)
    }
  })
  paper.fill(colour.ink)
}
