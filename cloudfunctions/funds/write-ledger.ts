import writeExcelFile from 'write-excel-file/node'
import type { Fund, FundEntry } from '../../shared/funds/model'
import { channelWords, purposeWords } from '../../shared/funds/words'

const columns = [
  '凭证号',
  '日期',
  '摘要',
  '类别',
  '专项',
  '收入（元）',
  '支出（元）',
  '结余（元）',
  '经手批准人数',
  '冲回的凭证',
]
const widths = [12, 14, 36, 12, 14, 14, 14, 14, 14, 14]
const money = (fen: number) => ({ value: fen / 100, type: Number, format: '#,##0.00' })
const text = (value: string) => ({ value, type: String })

/** All entries in the order in which they were booked, with the balance after each, as an xlsx file. No person's name is in it. */
export function writeLedger(
  { name, earmarks }: Pick<Fund, 'name' | 'earmarks'>,
  entries: readonly FundEntry[],
): Promise<Buffer> {
  const earmarkName = new Map(earmarks.map((one) => [one.key, one.name]))
  const numbers = new Map(entries.map(({ _id, number }) => [_id, number]))
  let balanceFen = 0
  const rows = entries.map((entry) => {
    const { number, day, summary, amountFen, channel, purpose, earmark, approvals, reverses } = entry
    balanceFen += amountFen
    const isIncome = channel !== undefined
    const category = isIncome ? channelWords[channel] : purpose === undefined ? '' : purposeWords[purpose]
    return [
      ...[text(number), text(day), text(summary), text(category), text(earmarkName.get(earmark) ?? '')],
      ...[isIncome ? money(amountFen) : null, isIncome ? null : money(-amountFen), money(balanceFen)],
      ...[{ value: approvals, type: Number }, text(numbers.get(reverses ?? '') ?? '')],
    ]
  })
  const heading = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  return writeExcelFile([heading, ...rows], {
    ...{ sheet: name.slice(0, 31), stickyRowsCount: 1 },
    columns: widths.map((width) => ({ width })),
  }).toBuffer()
}
