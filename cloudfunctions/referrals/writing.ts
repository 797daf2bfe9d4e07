import type { Words } from '../../shared/requests/model'
import type { CommandStamp } from '../kernel/command-stamp'
import { checkedWords } from '../requests/writing'

type Writing = Parameters<typeof checkedWords>[0] & { readonly command: CommandStamp }

/**
 * Words from one professional to another. Numbers in them stay folded for everybody: what may be passed on is chosen, not
 * written. What WeChat's check held is given all the same, and marked: a cry for help often reads badly. When WeChat says
 * nothing there is no doubt to mark, and nobody but the two sides reads it.
 */
export async function passedWords(writing: Writing, text: string): Promise<Words> {
  const { words, check, byId } = await checkedWords(writing, text, writing.command.id)
  return { words, byId, check: check === 'unchecked' ? 'passed' : check }
}
