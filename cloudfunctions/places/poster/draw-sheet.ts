import { colour, letter, type Paper } from '../../kernel/paper/pen'
import { disc, plate } from '../../kernel/paper/signs'
import { HEIGHT, promiseOf, type Sign, ways, WIDTH } from './sign'
import { glyph, lamp } from './things'

const MIDDLE = WIDTH / 2
const WALL_ENDS = 770

/** The poster beside a door, A4. */
export function drawSheet(paper: Paper, sign: Sign): void {
  paper.rect(0, 0, WIDTH, WALL_ENDS).fill(colour.wall)
  lamp(paper)
  letter(paper, '家里有事，微信扫一扫', { x: MIDDLE, y: 185, size: 34, fill: colour.ink2, align: 'center' })
  letter(paper, '喊一声，灯就亮', {
    x: MIDDLE,
    y: 281,
    size: 84,
    weight: 'bold',
    align: 'center',
    spacing: 2,
  })
  disc(paper, sign.code, { x: MIDDLE, y: 508, radius: 188 })
  paper.rect(0, WALL_ENDS, WIDTH, HEIGHT - WALL_ENDS).fill(colour.wains)
  paper.rect(0, WALL_ENDS, WIDTH, 8).fill(colour.stripe)
  plate(paper, sign.plate, { y: 718, height: 102, size: 46, most: 600 })
  ways.forEach((way, index) => {
    const x = 48 + 174.5 * (index + 0.5)
    glyph(paper, way, x - 25, 842, 50)
    letter(paper, way, { x, y: 924, size: 27, weight: 'bold', align: 'center' })
  })
  drawStation(paper, sign)
  letter(paper, promiseOf(sign.kind), { x: MIDDLE, y: 1098, size: 17, align: 'center' })
}

function drawStation(paper: Paper, { phone, stationName, address, openingWords }: Sign): void {
  paper.roundedRect(48, 949, 698, 115, 18).fill(colour.white)
  letter(paper, '不用手机，打电话一样办', { x: 76, y: 985, size: 18, fill: colour.ink2 })
  const taken = letter(paper, phone, { x: 76, y: 1038, size: 44, weight: 'bold', most: 330 })
  const right = { x: 718, align: 'right', most: 718 - 76 - Math.max(taken, 200) - 24 } as const
  letter(paper, stationName, { ...right, y: 989, size: 24, weight: 'bold' })
  letter(paper, address, { ...right, y: 1017, size: 17, fill: colour.ink2 })
  if (openingWords === '') return
  letter(paper, `${openingWords} 有人`, { ...right, y: 1043, size: 17, fill: colour.ink2 })
}
