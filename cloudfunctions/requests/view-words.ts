import type { Party, Request, Words } from '../../shared/requests/model'
import { canDo, stateOf } from '../../shared/requests/moves'
import type { WordsView } from '../../shared/requests/views'
import type { Vault } from '../kernel/vault'
import { wholeWords } from './writing'

/** Who reads, and as what. */
export interface Reading {
  readonly personId: string
  readonly parties: readonly Party[]
  readonly at: number
  readonly vault: Vault
}

/**
 * Words as this reader may see them. What the check has not passed is seen by the writer and by whoever may decide about
 * it. The writer and the resident read it with its numbers; for the others they are folded until the contact is opened.
 */
export function viewWords(reading: Reading, request: Request, words: Words): WordsView {
  const isWriter = words.byId === reading.personId
  const isHeld = words.check !== 'passed'
  const canReview = isHeld && !isWriter && canDo('review', stateOf(request), reading.parties, reading.at)
  if (isHeld && !isWriter && !canReview) return { isHeld, canReview }
  const isWhole = isWriter || reading.parties.includes('author')
  return { isHeld, canReview, words: isWhole ? wholeWords(reading.vault, request, words) : words.words }
}

/** Words that are shown without asking: what is held is left out, also from those who may decide about it. */
export function shownWords(reading: Reading, request: Request, words: Words): string | undefined {
  const view = viewWords(reading, request, words)
  return view.canReview ? undefined : view.words
}
