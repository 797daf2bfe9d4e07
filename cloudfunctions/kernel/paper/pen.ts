import type { Weight } from './fonts'

export type Paper = PDFKit.PDFDocument

/** As on the pages; paper has no modes. */
export const colour = {
  wall: '#FBFCFA',
  wains: '#C6DCD0',
  stripe: '#3E7F68',
  plate: '#215A8C',
  ink: '#1F2B27',
  ink2: '#36433D',
  lamp: '#F3C24B',
  white: '#FFFFFF',
} as const

export interface Lettering {
  /** Of the left end, the middle or the right end, as `align` says. */
  readonly x: number
  /** Of the line that the characters stand on. */
  readonly y: number
  readonly size: number
  readonly weight?: Weight
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly spacing?: number
  /** Longer words are set smaller, so that nothing is cut. */
  readonly most?: number
}

/** One line of words. Answers how wide it came out. */
export function letter(paper: Paper, words: string, style: Lettering): number {
  const { x, y, weight = 'regular', fill = colour.ink, align = 'left', most = Infinity } = style
  paper.font(weight)
  const spacing = style.spacing ?? 0
  const widthAt = (size: number) =>
    paper.fontSize(size).widthOfString(words) + spacing * Array.from(words).length
  const shrink = Math.min(1, most / widthAt(style.size))
  const width = widthAt(style.size * shrink)
  const from = align === 'left' ? x : align === 'center' ? x - (width - spacing) / 2 : x - width
  paper.fillColor(fill)
  paper.text(words, from, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing })
  return width
}

/** Draws in a box of its own, moved and scaled; what is done inside ends there. */
export function inside(paper: Paper, at: { x: number; y: number; scale: number }, draw: () => void): void {
  paper.save()
  paper.translate(at.x, at.y).scale(at.scale)
  draw()
  paper.restore()
}
