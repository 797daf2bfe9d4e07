import PDFDocument from 'pdfkit'
import type { PosterLayout } from '../../../shared/places/model'
import { drawSheet } from './draw-sheet'
import { drawSmall } from './draw-small'
import { fontPath } from '../../kernel/paper/fonts'
import { inside, type Paper } from '../../kernel/paper/pen'
import { type Sign, WIDTH } from './sign'

/** A4 in points. */
const [PAPER_WIDTH, PAPER_HEIGHT] = [595.28, 841.89]
/** Left free round the signs of a sheet: printers do not reach the edge, and the cut marks stand there. */
const EDGE = 20
const MARK = 11

const columnsOf = { sheet: 1, four: 2, nine: 3 } as const satisfies Record<PosterLayout, number>

/** A PDF to print: words as words, the font in it, codes as they came from WeChat. `at` is when it was made. */
export async function drawPosters(signs: readonly Sign[], layout: PosterLayout, at: number): Promise<Buffer> {
  const info = { Title: signs.map(({ plate }) => plate).join('、'), CreationDate: new Date(at) }
  const paper = new PDFDocument({ autoFirstPage: false, font: '', lang: 'zh-CN', info })
  paper.registerFont('regular', fontPath('regular')).registerFont('bold', fontPath('bold'))
  const chunks: Buffer[] = []
  paper.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isWritten = new Promise((resolve) => paper.once('end', resolve))
  const columns = columnsOf[layout]
  const aPage = columns * columns
  for (let from = 0; from < signs.length; from += aPage) {
    paper.addPage({ size: [PAPER_WIDTH, PAPER_HEIGHT], margin: 0 })
    drawPage(paper, signs.slice(from, from + aPage), columns)
  }
  paper.end()
  await isWritten
  return Buffer.concat(chunks)
}

function drawPage(paper: Paper, signs: readonly Sign[], columns: number): void {
  if (columns === 1) {
    for (const sign of signs)
      inside(paper, { x: 0, y: 0, scale: PAPER_WIDTH / WIDTH }, () => drawSheet(paper, sign))
    return
  }
  const edge = { x: EDGE, y: (EDGE * PAPER_HEIGHT) / PAPER_WIDTH }
  const cell = { width: (PAPER_WIDTH - 2 * edge.x) / columns, height: (PAPER_HEIGHT - 2 * edge.y) / columns }
  signs.forEach((sign, index) => {
    const x = edge.x + (index % columns) * cell.width
    const y = edge.y + Math.floor(index / columns) * cell.height
    inside(paper, { x, y, scale: cell.width / WIDTH }, () => drawSmall(paper, sign))
  })
  drawCutMarks(paper, columns, edge, cell)
}

/** Short lines at the edge of the paper, where a ruler is laid. */
function drawCutMarks(
  paper: Paper,
  columns: number,
  edge: { readonly x: number; readonly y: number },
  cell: { readonly width: number; readonly height: number },
): void {
  paper.lineWidth(0.5).strokeColor('#000000')
  for (let line = 0; line <= columns; line++) {
    const x = edge.x + line * cell.width
    const y = edge.y + line * cell.height
    for (const end of [edge.y - 4 - MARK, PAPER_HEIGHT - edge.y + 4]) {
      paper
        .moveTo(x, end)
        .lineTo(x, end + MARK)
        .stroke()
    }
    for (const end of [edge.x - 4 - MARK, PAPER_WIDTH - edge.x + 4]) {
      paper
        .moveTo(end, y)
        .lineTo(end + MARK, y)
        .stroke()
    }
  }
}
