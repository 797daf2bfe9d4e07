import PDFDocument from 'pdfkit'
import { sayCode, sayMonths, sayServed } from '../../../shared/certificates/words'
import type { CertificateView } from '../../../shared/certificates/views'
import { sayFullDay } from '../../../shared/kernel/time'
import { fontPath } from '../../kernel/paper/fonts'
import { colour, letter, type Paper } from '../../kernel/paper/pen'
import { drawSeal } from './seal'

/** A4 in points. */
const [WIDTH, HEIGHT] = [595.28, 841.89]
const EDGE = 64
const MIDDLE = WIDTH / 2

type Printed = Omit<CertificateView, 'id' | 'state' | 'now' | 'revokedReason'>

/** A certificate to print: words as words, the font in it, the code as it came from WeChat. Made at the moment of issue, so it is the same every time. */
export async function drawCertificate(certificate: Printed, code: Buffer): Promise<Buffer> {
  const info = {
    Title: `志愿服务时长证明 ${certificate.number}`,
    CreationDate: new Date(certificate.issuedAt),
  }
  const paper = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, font: '', lang: 'zh-CN', info })
  paper.registerFont('regular', fontPath('regular')).registerFont('bold', fontPath('bold'))
  const chunks: Buffer[] = []
  paper.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isWritten = new Promise((resolve) => paper.once('end', resolve))
  drawGround(paper)
  drawWords(paper, certificate)
  drawProof(paper, certificate, code)
  drawSeal(paper, certificate.stationName, { x: WIDTH - EDGE - 78, y: 566, radius: 62 })
  paper.end()
  await isWritten
  return Buffer.concat(chunks)
}

/** The wall and the green line, one metre high. */
function drawGround(paper: Paper): void {
  paper.rect(0, 0, WIDTH, HEIGHT).fill(colour.wall)
  paper.rect(0, 668, WIDTH, HEIGHT - 668).fill(colour.wains)
  paper.rect(0, 668, WIDTH, 5).fill(colour.stripe)
  paper
    .lineWidth(1.2)
    .rect(28, 28, WIDTH - 56, HEIGHT - 56)
    .stroke(colour.stripe)
}

function drawWords(paper: Paper, certificate: Printed): void {
  const { realName, displayName, stationName, minutes, services } = certificate
  letter(paper, '志愿服务时长证明', {
    x: MIDDLE,
    y: 130,
    size: 34,
    weight: 'bold',
    align: 'center',
    spacing: 4,
  })
  letter(paper, `编号 ${certificate.number}`, {
    x: MIDDLE,
    y: 160,
    size: 12,
    fill: colour.ink2,
    align: 'center',
  })
  const most = WIDTH - 2 * EDGE
  letter(paper, realName, { x: EDGE, y: 246, size: 30, weight: 'bold', most })
  letter(paper, `在站里叫${displayName}`, { x: EDGE, y: 272, size: 12, fill: colour.ink2, most })
  const line = { x: EDGE, size: 16, most }
  letter(paper, `${sayMonths(certificate)}，参加${stationName}组织的志愿服务`, { ...line, y: 322 })
  letter(paper, `${String(services)} 次，一共`, { ...line, y: 350 })
  letter(paper, sayServed(minutes), { x: EDGE, y: 408, size: 44, weight: 'bold', fill: colour.stripe, most })
  const small = { x: EDGE, size: 12, fill: colour.ink2, most }
  letter(paper, '每一次都由社工站当场确认后记下，和站里时间银行的账一致。', { ...small, y: 450 })
  letter(paper, '由记录这些服务的社工站出具，不收费。', { ...small, y: 470 })
  letter(paper, stationName, { x: EDGE, y: 560, size: 18, weight: 'bold', most: 270 })
  letter(paper, `${sayFullDay(certificate.issuedAt)}出具`, { x: EDGE, y: 586, size: 14, fill: colour.ink2 })
}

/** How anybody finds out whether it is true. */
function drawProof(paper: Paper, { number, code: checkCode }: Printed, code: Buffer): void {
  const size = 104
  paper.circle(EDGE + size / 2, 745, size / 2 + 4).fill(colour.white)
  paper.image(code, EDGE, 745 - size / 2, { width: size, height: size })
  const x = EDGE + size + 28
  letter(paper, '真不真，扫一扫就知道', { x, y: 722, size: 16, weight: 'bold' })
  letter(paper, `编号 ${number}，校验码 ${sayCode(checkCode)}`, { x, y: 748, size: 13, most: 330 })
  letter(paper, '也可以在“最后一米”的“核对证明”里输这两样。', { x, y: 770, size: 12, fill: colour.ink2 })
}
