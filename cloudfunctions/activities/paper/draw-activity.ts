import PDFDocument from 'pdfkit'
import { merged } from '../../../shared/activities/plan-rules'
import type { Activity, PlannedDate } from '../../../shared/activities/model'
import { dayWords } from '../../../shared/activities/plan-words'
import { dayOf, placeInWeek, sayMinute, weekdayOf } from '../../../shared/kernel/time'
import { fontPath } from '../../kernel/paper/fonts'
import { colour, inside, letter, type Paper } from '../../kernel/paper/pen'
import { disc, plate } from '../../kernel/paper/signs'

/** A4 in points; it is drawn 794 wide, as on the screen. */
const [PAPER_WIDTH, PAPER_HEIGHT] = [595.28, 841.89]
const [WIDTH, HEIGHT] = [794, 1123]
const MIDDLE = WIDTH / 2
const WALL_ENDS = 800
/** More would be too small to read from where one stands. */
const DATES_SHOWN = 4

/** A poster to print: what, when, where, and the code that opens the next date. `at` is when it was made. */
export async function drawActivity(
  activity: Activity,
  dates: readonly PlannedDate[],
  code: Buffer,
  at: number,
): Promise<Buffer> {
  const info = { Title: activity.terms.title, CreationDate: new Date(at) }
  const paper = new PDFDocument({
    ...{ size: [PAPER_WIDTH, PAPER_HEIGHT], margin: 0, font: '', lang: 'zh-CN', info },
  })
  paper.registerFont('regular', fontPath('regular')).registerFont('bold', fontPath('bold'))
  const chunks: Buffer[] = []
  paper.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isWritten = new Promise((resolve) => paper.once('end', resolve))
  inside(paper, { x: 0, y: 0, scale: PAPER_WIDTH / WIDTH }, () => {
    drawWords(paper, activity, dates)
    disc(paper, code, { x: MIDDLE, y: 590, radius: 160 })
    drawWall(paper, activity, dates)
  })
  paper.end()
  await isWritten
  return Buffer.concat(chunks)
}

function drawWords(paper: Paper, { terms, station }: Activity, dates: readonly PlannedDate[]): void {
  paper.rect(0, 0, WIDTH, WALL_ENDS).fill(colour.wall)
  const line = { x: MIDDLE, align: 'center', most: WIDTH - 120 } as const
  const together = terms.partners.length === 0 ? '' : `，和${terms.partners.join('、')}一起`
  letter(paper, terms.title, { ...line, y: 150, size: 92, weight: 'bold', spacing: 2 })
  letter(paper, `${station.name}${together}`, { ...line, y: 204, size: 26, fill: colour.ink2 })
  dates.slice(0, DATES_SHOWN).forEach((date, index) => {
    letter(paper, sayDate(date), { ...line, y: 266 + index * 44, size: 32, weight: 'bold' })
  })
  letter(paper, '微信扫一扫，就能报名', { ...line, y: 786, size: 24, fill: colour.ink2 })
}

function drawWall(paper: Paper, { terms, station, contact }: Activity, dates: readonly PlannedDate[]): void {
  paper.rect(0, WALL_ENDS, WIDTH, HEIGHT - WALL_ENDS).fill(colour.wains)
  paper.rect(0, WALL_ENDS, WIDTH, 8).fill(colour.stripe)
  const { place, rainPlace } = merged(terms, dates[0]?.terms)
  plate(paper, place, { y: 842, height: 92, size: 42, most: 560 })
  if (rainPlace !== undefined) {
    letter(paper, `下雨改到${rainPlace}`, { x: MIDDLE, y: 968, size: 20, align: 'center', most: 700 })
  }
  paper.roundedRect(48, 990, 698, 96, 18).fill(colour.white)
  letter(paper, '不用手机，打电话一样报', { x: 76, y: 1022, size: 18, fill: colour.ink2 })
  const taken = letter(paper, station.phone, { x: 76, y: 1068, size: 40, weight: 'bold', most: 340 })
  const most = 718 - 76 - Math.max(taken, 210) - 24
  letter(paper, `找${contact.displayName}`, { x: 718, y: 1064, size: 26, align: 'right', most })
}

/** 3 月 8 日 周日 9:00 到 11:30 */
function sayDate({ startsAt, endsAt }: PlannedDate): string {
  const clock = [startsAt, endsAt].map((one) => sayMinute(placeInWeek(one).minute)).join(' 到 ')
  return `${dayWords(dayOf(startsAt))} ${weekdayOf(startsAt)} ${clock}`
}
