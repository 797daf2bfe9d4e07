import { colour, letter, type Paper } from '../../kernel/paper/pen'

interface At {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The part of the circle that the name takes, at most. */
const ARC_MAX = 230

/** A drawn round mark in the blue of the door plates: that a machine issued it. It imitates no official seal. */
export function drawSeal(paper: Paper, stationName: string, { x, y, radius }: At): void {
  paper.lineWidth(2.4).circle(x, y, radius).stroke(colour.plate)
  paper
    .lineWidth(0.8)
    .circle(x, y, radius - 5)
    .stroke(colour.plate)
  const words = Array.from(stationName)
  const step = Math.min(26, ARC_MAX / Math.max(1, words.length - 1))
  words.forEach((word, place) => {
    const angle = (place - (words.length - 1) / 2) * step
    paper.save()
    paper.translate(x, y).rotate(angle)
    letter(paper, word, {
      x: 0,
      y: -(radius - 22),
      size: 13,
      weight: 'bold',
      fill: colour.plate,
      align: 'center',
    })
    paper.restore()
  })
  const middle = { x, fill: colour.plate, align: 'center' } as const
  letter(paper, '电子出具', { ...middle, y: y + 8, size: 20, weight: 'bold', spacing: 1 })
  letter(paper, '扫码核对', { ...middle, y: y + 28, size: 10 })
}
