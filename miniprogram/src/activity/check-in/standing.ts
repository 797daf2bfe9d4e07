import type { MyCodeView, MyLine, Way } from '@shared/attendances/views'
import { sayMoment, sayVisit } from '@shared/kernel/time'

/** Who can still check in, or out: helpers say when they leave, because their minutes count. */
export function openLines(lines: readonly MyLine[], way: Way): readonly MyLine[] {
  if (way === 'in') return lines.filter(({ inAt, waiting }) => inAt === undefined && waiting === 0)
  return lines.filter(
    ({ part, inAt, outAt }) => part === 'helper' && inAt !== undefined && outAt === undefined,
  )
}

/** What a person does next here; undefined where there is nothing left to do. */
export function nextWay({ lines, status }: Pick<MyCodeView, 'lines' | 'status'>): Way | undefined {
  if (status !== 'open') return undefined
  if (openLines(lines, 'in').length > 0) return 'in'
  return openLines(lines, 'out').length > 0 ? 'out' : undefined
}

/** The sentence of the page. */
export function sentenceOf({ status, lines }: Pick<MyCodeView, 'status' | 'lines'>): string {
  const minutes = lines.reduce((sum, { creditMinutes = 0 }) => sum + creditMinutes, 0)
  const isHelper = lines.some(({ part }) => part === 'helper')
  if (status === 'cancelled') return '这一场取消了'
  if (status === 'confirmed') return isHelper ? `记下了 ${minutes} 分钟` : '这一场办完了'
  const way = nextWay({ lines, status })
  if (way === 'in') return '到了，签个到'
  if (way === 'out') return '走的时候，签个退'
  return lines.every(({ waiting }) => waiting > 0) ? '还在候补' : '签到好了'
}

/** What is marked of one person: 9:02 签到，11:30 签退. */
export function lineWords(line: MyLine, now: number): string {
  const { inAt, outAt, waiting, slotStartsAt } = line
  const marks = [
    ...(inAt === undefined ? [] : [`${sayMoment(inAt, now)} 签到`]),
    ...(outAt === undefined ? [] : [`${sayMoment(outAt, now)} 签退`]),
  ]
  if (marks.length > 0) return marks.join('，')
  if (waiting > 0) return `候补第 ${waiting}，到现场请带队的人看看有没有空位`
  return slotStartsAt === undefined ? '还没有签到' : `${sayVisit(slotStartsAt, now)}，还没有签到`
}
