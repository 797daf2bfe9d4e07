import { isRefused, refuse } from '../../shared/kernel/refusal'
import { printThanks } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { lendFile } from '../kernel/lend-file'
import { viewWish } from './view-wish'
import { claimedBy, wishes } from './wishes-store'

/** What draws is large and seldom needed: it is loaded by the first card, not when the function starts. */
export const printThanksHandler = handle(printThanks, async (asked) => {
  const { input, actor, store } = asked
  const wish = await store.get(wishes, input.id, claimedBy(actor))
  if (isRefused(wish)) return wish
  const view = viewWish(actor, wish)
  if (view.thanks === undefined) return refuse('wishes.no_thanks')
  const { drawThanks } = await import('./paper/draw-thanks')
  return { url: await lendFile(asked, await drawThanks({ ...view, thanks: view.thanks })) }
})
