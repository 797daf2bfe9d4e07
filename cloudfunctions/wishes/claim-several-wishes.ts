import { isRefused } from '../../shared/kernel/refusal'
import { claimSeveralWishes } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { claimOne } from './claiming'

/** Each wish is a race of its own, under a name of its own: sent again, what was won is won. */
export const claimSeveralWishesHandler = handle(claimSeveralWishes, async (asked) => {
  const { wishes, companyName } = asked.input
  const tried = await Promise.all(
    wishes.map(async (wanted) => {
      const command = { ...asked.command, id: `${asked.command.id}:${wanted.id}` }
      const mine = await claimOne(
        { ...asked, command },
        { ...wanted, companyName },
        (wish) => wish.claim?.accountId === asked.actor.id,
      )
      return { id: wanted.id, isWon: !isRefused(mine) && mine }
    }),
  )
  return {
    wonIds: tried.filter(({ isWon }) => isWon).map(({ id }) => id),
    lostIds: tried.filter(({ isWon }) => !isWon).map(({ id }) => id),
  }
})
