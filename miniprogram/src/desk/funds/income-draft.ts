import { Channel } from '@shared/funds/codes'
import type { recordIncome } from '@shared/funds/contract'
import type { InputOf } from '@shared/kernel/contract'
import { fenOf } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import type { Draft } from '../../call/use-draft'
import { pastDay } from '../../matter/typed-day'

/** What is written about money that came in. */
export const Income = z.object({
  fundId: z.string(),
  channel: Channel,
  earmark: z.string(),
  words: z.string(),
  slip: z.string(),
  amount: z.string(),
  day: z.string(),
})
export type IncomeDraft = Draft<z.output<typeof Income>>

export const nothingYet: z.output<typeof Income> = {
  ...{ fundId: '', channel: 'sale', earmark: 'general' },
  ...{ words: '', slip: '', amount: '', day: '今天' },
}

/** What goes out, without the photos; or what is still missing. */
export function incomeOf(
  written: z.output<typeof Income>,
  now: number,
): Omit<InputOf<typeof recordIncome>, 'photoIds'> | string {
  const { fundId, channel, earmark } = written
  const [words, slip] = [written.words.trim(), written.slip.trim()]
  const amountFen = fenOf(written.amount)
  const day = pastDay(written.day, now)
  if (words === '') return '写一句钱从哪里来'
  if (slip === '') return '写单据上的号码'
  if (amountFen === undefined || amountFen === 0) return '写数出来的钱数'
  if (day === undefined) return '写哪天收到的'
  return { fundId, channel, earmark, words, slip, amountFen, day }
}
