import type { Reply } from '../../shared/kernel/contract'
import { type RefusalWords, sayRefusal } from '../../shared/kernel/refusal'
import { refusalWords } from '../../shared/refusals'
import type { Refused } from './refused'

/** The refusal as a reply, with its sentence. */
export function spoken(refusal: Refused): Reply {
  const words: Readonly<Record<string, RefusalWords>> = refusalWords
  const message = sayRefusal(words, refusal) ?? ''
  const { refused: code, detail } = refusal
  return detail === undefined ? { ok: false, code, message } : { ok: false, code, detail, message }
}
