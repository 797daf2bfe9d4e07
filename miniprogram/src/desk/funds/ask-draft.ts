import { Purpose } from '@shared/funds/codes'
import type { askPayment } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import type { InputOf } from '@shared/kernel/contract'
import { exactYuan, fenOf } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { payableOf } from './said'

/** What is written about money that is asked for. */
export const Asked = z.object({
  fundId: z.string(),
  earmark: z.string(),
  purpose: z.optional(Purpose),
  words: z.string(),
  amount: z.string(),
  note: z.string(),
})

export const nothingYet: z.output<typeof Asked> = {
  ...{ fundId: '', earmark: 'general', words: '', amount: '', note: '' },
}

/** What goes out, without the photos; or why not yet. `earmark`: the key of the part it is to come from. */
export function askedOf(
  written: z.output<typeof Asked>,
  fund: DeskFund,
  key: string,
): Omit<InputOf<typeof askPayment>, 'photoIds'> | string {
  const { purpose } = written
  const [words, note] = [written.words.trim(), written.note.trim()]
  const earmark = fund.earmarks.find((one) => one.key === key)
  const amountFen = fenOf(written.amount)
  if (earmark === undefined) return '先选从哪个专项付'
  if (purpose === undefined || !payableOf(fund, earmark).includes(purpose)) return '选一下用在哪里'
  if (words === '') return '写一句要买什么、做什么'
  if (amountFen === undefined || amountFen === 0) return '写要多少钱'
  if (amountFen > earmark.availableFen) return `这个专项能动的只有 ${exactYuan(earmark.availableFen)} 元`
  return {
    ...{ fundId: fund.id, earmark: key, purpose, words, amountFen },
    ...(purpose === 'venue' && fund.venue !== undefined ? { venue: fund.venue } : {}),
    ...(note === '' ? {} : { note }),
  }
}
