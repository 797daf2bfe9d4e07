import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Thanks, Wish } from './model'
import { asksForMoney, hasReachingNumber } from './money-words'
import { mayGo, type NotNow } from './moves'

type WhyNotWritten = Refusal<
  'wishes.not_delivered' | 'wishes.thanks_passed' | 'wishes.number_in_words' | 'wishes.money'
>

export function canThank(wish: Pick<Wish, 'status' | 'thanks'>): boolean {
  return mayGo(wish, 'writeThanks') === undefined && wish.thanks?.status !== 'passed'
}

/** The family's words; written again before they are passed on, the new ones wait. */
export function writeThanks(
  wish: Wish,
  { words, from }: Pick<Thanks, 'words' | 'from'>,
  at: number,
): Decision<Wish> | WhyNotWritten {
  if (mayGo(wish, 'writeThanks') !== undefined) return refuse('wishes.not_delivered')
  if (wish.thanks?.status === 'passed') return refuse('wishes.thanks_passed')
  if (hasReachingNumber(words)) return refuse('wishes.number_in_words')
  if (asksForMoney(words)) return refuse('wishes.money')
  return {
    next: { ...wish, thanks: { status: 'waiting', words, writtenAt: at, from } },
    facts: [{ fact: 'wish.thanks_written', detail: { from } }],
  }
}

type WhyNotRead = Refusal<'wishes.no_thanks' | 'wishes.thanks_changed' | 'wishes.thanks_passed'> | NotNow

/** Read and found good: the giver has it. */
export function passThanks(wish: Wish, writtenAt: number, at: number): Decision<Wish> | WhyNotRead {
  return review(wish, writtenAt, (thanks) => ({
    next: { ...wish, thanks: { ...thanks, status: 'passed', passedAt: at } },
    facts: [{ fact: 'wish.thanks_passed' }],
  }))
}

/** Not like this. */
export function holdThanks(wish: Wish, writtenAt: number, reason: string): Decision<Wish> | WhyNotRead {
  return review(wish, writtenAt, (thanks) => ({
    next: { ...wish, thanks: { ...thanks, status: 'held', reason } },
    facts: [{ fact: 'wish.thanks_held' }],
  }))
}

/** What was read is what is decided about: words that were changed meanwhile are read again. */
function review(
  wish: Wish,
  writtenAt: number,
  decide: (thanks: Thanks) => Decision<Wish>,
): Decision<Wish> | WhyNotRead {
  const { thanks } = wish
  if (thanks === undefined) return refuse('wishes.no_thanks')
  if (thanks.status === 'passed') return refuse('wishes.thanks_passed')
  return thanks.writtenAt === writtenAt ? decide(thanks) : refuse('wishes.thanks_changed')
}
