import { isRefused } from '../../shared/kernel/refusal'
import { promiseSeveralWishes } from '../../shared/wishes/contract'
import { promise } from '../../shared/wishes/giving-rules'
import type { Wish } from '../../shared/wishes/model'
import { handle } from '../kernel/handle'
import { decideOnWish } from './acting'
import { claimedBy } from './wishes-store'

/** Each wish is decided for itself, under a name of its own: sent again, what was promised is promised. */
export const promiseSeveralWishesHandler = handle(promiseSeveralWishes, async (asked) => {
  const { ids, promisedOn } = asked.input
  const tried = await Promise.all(
    ids.map(async (id) => {
      const command = { ...asked.command, id: `${asked.command.id}:${id}` }
      const one = { ...asked, input: { id }, command }
      const rule = (wish: Wish) => promise(wish, promisedOn, asked.at)
      return { id, answer: await decideOnWish(one, claimedBy(asked.actor), rule) }
    }),
  )
  return {
    promisedIds: tried.filter(({ answer }) => !isRefused(answer)).map(({ id }) => id),
    notPossible: tried.flatMap(({ id, answer }) => (isRefused(answer) ? [{ id, code: answer.refused }] : [])),
  }
})
