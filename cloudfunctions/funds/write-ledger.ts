import writeExcelFile from 'write-excel-file/node'
import type { Fund, FundEntry } from '../../shared/funds/model'
import { channelWords, purposeWords, reversalReasonWords } from '../../shared/funds/words'
import { dayCell, moneyCell, textCell } from '../kernel/sheet-cells'

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
  '单号或票据号',
  '冲回的凭证',
  '为什么冲回',
]
const widths = [12, 14, 36, 12, 14, 14, 14, 14, 14, 20, 14, 14]

/**
 * All entries in the order in which they were booked, with the balance after each and the number on the paper behind it (`papers`: by
 * the paper's id), as an xlsx file. No person's name is in it.
 */
export function writeLedger(
  { earmarks }: Pick<Fund, 'earmarks'>,
  entries: readonly FundEntry[],
  papers: ReadonlyMap<string, string>,
): Promise<Buffer> {
  const earmarkName = new Map(earmarks.map((one) => [one.key, one.name]))
  const numbers = new Map(entries.map(({ _id, number }) => [_id, number]))
  let balanceFen = 0
  const rows = entries.map((entry) => {
    const { number, day, summary, amountFen, channel, purpose, earmark, approvals, reverses, reason } = entry
    balanceFen += amountFen
    const isIncome = channel !== undefined
    const category = isIncome ? channelWords[channel] : purpose === undefined ? '' : purposeWords[purpose]
    return [
      ...[textCell(number), dayCell(day), textCell(summary), textCell(category)],
      textCell(earmarkName.get(earmark) ?? ''),
      ...[isIncome ? moneyCell(amountFen) : null, isIncome ? null : moneyCell(-amountFen)],
      ...[
        moneyCell(balanceFen),
        { value: approvals, type: Number },
        textCell(papers.get(entry.paperId) ?? ''),
      ],
      ...[textCell(numbers.get(reverses ?? '') ?? ''), reason ? textCell(reversalReasonWords[reason]) : null],
    ]
  })
  const heading = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  return writeExcelFile([heading, ...rows], {
    // Not the fund's name: the name of a sheet may not have every letter.
    ...{ sheet: '账本', stickyRowsCount: 1 },
    columns: widths.map((width) => ({ width })),
  }).toBuffer()
}
