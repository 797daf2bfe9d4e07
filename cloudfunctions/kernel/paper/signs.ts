import { colour, letter, type Paper } from './pen'

/** The code on its white disc. A code is round already; the corners of its picture are empty. */
export function disc(paper: Paper, code: Buffer, at: { x: number; y: number; radius: number }): void {
  const { x, y, radius } = at
  paper.circle(x, y, radius).fill(colour.white)
  const half = radius * 0.92
  paper.save()
  paper.circle(x, y, radius).clip()
  paper.image(code, x - half, y - half, { width: 2 * half, height: 2 * half })
  paper.restore()
  paper.lineWidth(3.4).circle(x, y, radius).stroke(colour.ink)
}

interface PlateTerms {
  readonly y: number
  readonly height: number
  readonly size: number
  /** Room for the words. */
  readonly most: number
}

/** The blue enamel plate, in the middle at 397, as wide as its words. */
export function plate(paper: Paper, words: string, { y, height, size, most }: PlateTerms): void {
  paper.font('bold').fontSize(size)
  const spacing = 2
  const inner = Math.min(most, paper.widthOfString(words) + spacing * Array.from(words).length)
  const width = inner + size * 2.4
  const left = 397 - width / 2
  paper.roundedRect(left, y, width, height, 14).fill(colour.plate)
  paper.lineWidth(4).strokeOpacity(0.4)
  paper.roundedRect(left + 2, y + 2, width - 4, height - 4, 12).stroke(colour.white)
  paper.strokeOpacity(1).fillOpacity(0.8)
  for (const nail of [left + 27.5, left + width - 27.5]) {
    paper.circle(nail, y + height / 2, 5.5).fill(colour.white)
  }
  paper.fillOpacity(1)
  const style = { x: 397, size, spacing, most, weight: 'bold', fill: colour.white, align: 'center' } as const
  letter(paper, words, { ...style, y: y + height / 2 + size * 0.37 })
}
