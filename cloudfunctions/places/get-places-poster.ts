import { isRefused, refuse } from '../../shared/kernel/refusal'
import { getPlacesPoster } from '../../shared/places/contract'
import { handle } from '../kernel/handle'
import { codesOf } from './codes'
import { lendFile } from '../kernel/lend-file'
import { signsOf } from './signs'

/** What draws is large and seldom needed: it is loaded by the first poster, not when the function starts. */
export const getPlacesPosterHandler = handle(getPlacesPoster, async (asked) => {
  const { ids, layout } = asked.input
  const signs = await signsOf(asked, ids)
  if (isRefused(signs)) return signs
  const codes = await codesOf(asked.wechat, ids)
  if (codes === undefined) return refuse('places.code_unavailable')
  const { drawPosters } = await import('./poster/draw-posters')
  const pdf = await drawPosters(
    signs.map((sign, index) => ({ ...sign, code: codes[index] ?? Buffer.alloc(0) })),
    layout,
    asked.at,
  )
  return { url: await lendFile(asked, pdf) }
})
