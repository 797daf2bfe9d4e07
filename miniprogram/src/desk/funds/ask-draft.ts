import { Purpose } from '@shared/funds/codes'
import type { askPayment } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import type { InputOf } from '@shared/kernel/contract'
import { exactYuan, fenOf } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'

/** What is written about money that is asked for. */
export const Asked = z.object({
  fundId: z.string(),
  earmark: z.string(),
  purpose: z.optional(Purpose),
  words: z.string(),
  amount: z.string(),
  venue: z.string(),
  note: z.string(),
})

export const nothingYet: z.output<typeof Asked> = {
  ...{ fundId: '', earmark: 'general', words: '', amount: '', venue: '', note: '' },
}

type Earmark = DeskFund['earmarks'][number]

/** What goes out, without the photos; or why not yet. `earmark`: the part of the fund it is to come from. */
export function askedOf(
  written: z.output<typeof Asked>,
  earmark: Earmark | undefined,
): Omit<InputOf<typeof askPayment>, 'photoIds'> | string {
  const { fundId, purpose } = written
  const [words, venue, note] = [written.words.trim(), written.venue.trim(), written.note.trim()]
  const amountFen = fenOf(written.amount)
  if (earmark === undefined) return '先选从哪个专项付'
  if (purpose === undefined || !earmark.purposes.includes(purpose)) return '选一下用在哪里'
  if (words === '') return '写一句要买什么、做什么'
  if (amountFen === undefined || amountFen === 0) return '写要多少钱'
  if (amountFen > earmark.availableFen) return `这个专项能动的只有 ${exactYuan(earmark.availableFen)} 元`
  if (purpose === 'venue' && venue === '') return '写一下是哪个场馆'
  return {
    ...{ fundId, earmark: earmark.key, purpose, words, amountFen },
    ...(purpose === 'venue' ? { venue } : {}),
    ...(note === '' ? {} : { note }),
  }
}
