import { colour, letter, type Paper } from '../../kernel/paper/pen'
import { disc, plate } from '../../kernel/paper/signs'
import { HEIGHT, type Sign, ways, WIDTH } from './sign'

const MIDDLE = WIDTH / 2
const WALL_ENDS = 812

/** The small sign for a door or a lift. Drawn large, because it is printed at a half or a third: nothing under 8 points. */
export function drawSmall(paper: Paper, { plate: place, code, phone, stationName }: Sign): void {
  paper.rect(0, 0, WIDTH, WALL_ENDS).fill(colour.wall)
  letter(paper, '喊一声，灯就亮', {
    x: MIDDLE,
    y: 118,
    size: 88,
    weight: 'bold',
    align: 'center',
    spacing: 2,
  })
  letter(paper, '家里有事，微信扫一扫', { x: MIDDLE, y: 184, size: 42, fill: colour.ink2, align: 'center' })
  disc(paper, code, { x: MIDDLE, y: 478, radius: 262 })
  paper.rect(0, WALL_ENDS, WIDTH, HEIGHT - WALL_ENDS).fill(colour.wains)
  paper.rect(0, WALL_ENDS, WIDTH, 10).fill(colour.stripe)
  plate(paper, place, { y: 752, height: 126, size: 58, most: 590 })
  letter(paper, ways.join('　'), { x: MIDDLE, y: 942, size: 40, weight: 'bold', align: 'center', most: 700 })
  paper.roundedRect(48, 970, 698, 116, 18).fill(colour.white)
  const taken = letter(paper, phone, { x: 74, y: 1048, size: 54, weight: 'bold', most: 400 })
  letter(paper, stationName, { x: 722, y: 1046, size: 36, align: 'right', most: 698 - 52 - taken - 20 })
}
