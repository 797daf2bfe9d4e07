import { Channel, Purpose } from '@shared/funds/codes'
import type { DeskFund } from '@shared/funds/views'
import { channelWords, purposeWords } from '@shared/funds/words'
import { z } from '@shared/kernel/schema'

/** A book of the fund in words: `earmark:kids` 专项“给孩子”, `reserved:kids`, `income:sale`, `use:repairs`. */
export function bookWords(book: string, { earmarks }: Pick<DeskFund, 'earmarks'>): string {
  const at = book.indexOf(':')
  const [kind, key] = [book.slice(0, at), book.slice(at + 1)]
  const channel = z.safeParse(Channel, key)
  if (kind === 'income' && channel.success) return `收入“${channelWords[channel.data]}”`
  const purpose = z.safeParse(Purpose, key)
  if (kind === 'use' && purpose.success) return `用途“${purposeWords[purpose.data]}”`
  const name = earmarks.find((earmark) => earmark.key === key)?.name ?? key
  return kind === 'reserved' ? `专项“${name}”批了没付的` : `专项“${name}”`
}
