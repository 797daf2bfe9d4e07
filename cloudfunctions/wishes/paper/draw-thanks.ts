import PDFDocument from 'pdfkit'
import { sayFullDay } from '../../../shared/kernel/time'
import type { WishView } from '../../../shared/wishes/views'
import { sayerWords } from '../../../shared/wishes/words'
import { fontPath } from '../../kernel/paper/fonts'
import { colour, letter, type Paper } from '../../kernel/paper/pen'

/** A5 lying, in points. */
const [WIDTH, HEIGHT] = [595.28, 419.53]
const EDGE = 56
const LINE_LENGTH = 18

type Printed = Pick<WishView, 'title' | 'audience' | 'pseudonym' | 'streetName' | 'station'> & {
  readonly thanks: NonNullable<WishView['thanks']>
}

/** A card of thanks to keep: the family's words under the pseudonym, neither their name nor the giver's. */
export async function drawThanks(card: Printed): Promise<Buffer> {
  const info = { Title: `谢谢您：${card.title}`, CreationDate: new Date(card.thanks.passedAt) }
  const paper = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, font: '', lang: 'zh-CN', info })
  paper.registerFont('regular', fontPath('regular')).registerFont('bold', fontPath('bold'))
  const chunks: Buffer[] = []
  paper.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isWritten = new Promise((resolve) => paper.once('end', resolve))
  drawGround(paper)
  drawWords(paper, card)
  paper.end()
  await isWritten
  return Buffer.concat(chunks)
}

function drawGround(paper: Paper): void {
  const wainscot = HEIGHT - 96
  paper.rect(0, 0, WIDTH, HEIGHT).fill(colour.wall)
  paper.rect(0, wainscot, WIDTH, HEIGHT - wainscot).fill(colour.wains)
  paper.rect(0, wainscot, WIDTH, 4).fill(colour.stripe)
}

function drawWords(paper: Paper, { title, audience, pseudonym, streetName, station, thanks }: Printed): void {
  const most = WIDTH - 2 * EDGE
  letter(paper, '谢谢您', { x: EDGE, y: 82, size: 34, weight: 'bold', fill: colour.stripe })
  letter(paper, `${title}，${streetName}“${pseudonym}”`, {
    x: EDGE,
    y: 112,
    size: 14,
    fill: colour.ink2,
    most,
  })
  letter(paper, sayerWords[audience], { x: EDGE, y: 152, size: 12, fill: colour.ink2 })
  linesOf(thanks.words).forEach((line, index) => {
    letter(paper, line, { x: EDGE, y: 180 + index * 25, size: 19, most })
  })
  letter(paper, station.name, { x: EDGE, y: HEIGHT - 50, size: 16, weight: 'bold', most: 300 })
  letter(paper, `${sayFullDay(thanks.passedAt)}转给您`, {
    x: EDGE,
    y: HEIGHT - 28,
    size: 12,
    fill: colour.ink2,
  })
}

/** At most seven lines: the words have a limit. */
function linesOf(words: string): readonly string[] {
  const letters = Array.from(`“${words.replace(/\s+/g, ' ')}”`)
  const lines: string[] = []
  while (letters.length > 0) {
    const line = letters.splice(0, LINE_LENGTH)
    // No line begins with a mark that ends one.
    while (letters[0] !== undefined && /[，。！？；、”]/.test(letters[0])) line.push(...letters.splice(0, 1))
    lines.push(line.join(''))
  }
  return lines
}
