import { isRefused } from '../../shared/kernel/refusal'
import { receiveGift } from '../../shared/wishes/contract'
import { receive } from '../../shared/wishes/gift-rules'
import { mayGo } from '../../shared/wishes/moves'
import { whyRevealing } from '../../shared/wishes/revealing'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'
import { nextGiftNumber } from './next-gift-number'
import { peopleOf } from './sealed-parts'
import { wishes, wishesAtDesk } from './wishes-store'

/** Read first, so that no number is used up by a gift that cannot be taken in. */
export const receiveGiftHandler = handle(receiveGift, async (asked) => {
  const { input, actor, at, store, vault } = asked
  const { id, valueFen, words } = input
  const wish = await store.get(wishes, id, wishesAtDesk(actor))
  if (isRefused(wish)) return wish
  const no = wish.receipt === undefined ? mayGo(wish, 'receive') : undefined
  const unsayable = no ?? whyRevealing(peopleOf(vault, wish), words)
  if (unsayable !== undefined) return unsayable
  const number = wish.receipt?.number ?? (await nextGiftNumber(asked, wish.stationId))
  if (isRefused(number)) return number
  const done = await decideAtDesk(asked, (now) =>
    receive(now, { byId: actor.id, number, valueFen, words }, at),
  )
  return isRefused(done) ? done : { ...done, number }
})
