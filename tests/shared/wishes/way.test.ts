import fc from 'fast-check'
import type { Decision } from '../../../shared/kernel/record'
import type { Refusal } from '../../../shared/kernel/refusal'
import { handOver, receive } from '../../../shared/wishes/gift-rules'
import { claimed, giveBack, promise, recall, tick, whyNotClaimed } from '../../../shared/wishes/giving-rules'
import { type Wish, wishStatuses } from '../../../shared/wishes/model'
import { moves } from '../../../shared/wishes/moves'
import { decline, verify, withdraw } from '../../../shared/wishes/rules'
import { holdThanks, passThanks, writeThanks } from '../../../shared/wishes/thanks-rules'
import { chen, DAY, li, MONDAY } from '../../world/people'
import { aWish, publication } from '../../world/wishes'

const by = { accountId: chen.id, displayName: '陈禾' }
const witness = { accountId: li.id, displayName: '李悦' }
type Answer = Decision<Wish> | Refusal

/** The claim as the write decides it: only an open one, for the days of the card, and not by whoever asked. */
function claim(wish: Wish, personId: string, at: number): Answer {
  const no = whyNotClaimed(wish, personId, wish.days)
  return no ?? { next: { ...wish, ...claimed({ accountId: personId }, wish.days, at) }, facts: [] }
}

const commands: readonly ((wish: Wish, personId: string, at: number) => Answer)[] = [
  (wish, _who, at) => verify(wish, by, publication, at),
  (wish) => decline(wish, by, '家里已经有了'),
  (wish) => withdraw(wish),
  claim,
  (wish, _who, at) => promise(wish, '2026-03-12', at),
  (wish) => giveBack(wish),
  (wish, _who, at) => recall(wish, by, { to: 'wall', reason: '几次都没联系上' }, at),
  (wish, _who, at) => recall(wish, by, { to: 'end', reason: '搬去外地了' }, at),
  (wish, _who, at) => tick(wish, at),
  (wish, _who, at) =>
    receive(wish, { byId: chen.id, number: '20260302-01', valueFen: 7800, words: '一副' }, at),
  (wish, _who, at) => handOver(wish, by, { signedBy: 'self', witness, photoIds: [] }, at),
  (wish, _who, at) => writeThanks(wish, { words: '看得清了', from: 'worker' }, at),
  (wish, _who, at) => passThanks(wish, wish.thanks?.writtenAt ?? 0, at),
  (wish) => holdThanks(wish, wish.thanks?.writtenAt ?? 0, '里面有名字'),
]
const legal = new Set(
  wishStatuses.flatMap((from) => [
    `${from} ${from}`,
    ...Object.values(moves[from]).map((to: string) => `${from} ${to}`),
  ]),
)
const givers = ['agiver1', 'agiver2', 'agiver3']

/** What holds whatever happened. */
function check(before: Wish, wish: Wish): void {
  const { status, claim: held, receipt, handOver: handed, thanks, isPublished, pseudonym } = wish
  expect(legal).toContain(`${before.status} ${status}`)
  const isGiven = status === 'claimed' || status === 'received' || status === 'delivered'
  expect(held !== undefined).toBe(isGiven || status === 'recalled')
  if (status === 'recalled') expect(wish.recall?.giverId).toBe(held?.accountId)
  // Whoever has claimed it has it until it is open again: nobody takes it over.
  if (before.claim !== undefined && held !== undefined) expect(held.accountId).toBe(before.claim.accountId)
  expect(held?.accountId).not.toBe(wish.applicantId)
  // What was at the station when it was taken back stays in the book.
  if (status !== 'recalled')
    expect(receipt !== undefined).toBe(status === 'received' || status === 'delivered')
  expect(handed !== undefined).toBe(status === 'delivered')
  if (thanks !== undefined) expect(status).toBe('delivered')
  expect(isPublished).toBe(isGiven || status === 'open')
  if (isPublished) expect(pseudonym).not.toBe('')
  expect(wish.clockAt !== undefined).toBe(status === 'claimed')
}

test('whatever people and clock do in whatever order: at most one giver, and only steps of the table', () => {
  const step = fc.tuple(
    fc.nat(commands.length - 1),
    fc.constantFrom(...givers, aWish().applicantId ?? ''),
    fc.nat(4),
  )
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
      let wish = aWish({ status: 'asked' })
      let at = MONDAY
      for (const [index, personId, days] of steps) {
        at += days * DAY
        const answer = commands[index]?.(wish, personId, at)
        if (answer === undefined || 'refused' in answer) continue
        check(wish, answer.next)
        wish = answer.next
        seen.add(wish.status)
      }
    }),
    { numRuns: 300 },
  )
  expect(seen.size).toBeGreaterThan(5)
})
