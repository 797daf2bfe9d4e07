import { confirmGrantOnPaper } from '../../shared/grants/contract'
import { confirmOnPaper } from '../../shared/grants/use-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'
import { takeOwnPhoto } from './grant-photos'

export const confirmGrantOnPaperHandler = handle(confirmGrantOnPaper, async (asked) => {
  const { id, as, photoId } = asked.input
  const refused = await takeOwnPhoto(asked, photoId, id)
  if (isRefused(refused)) return refused
  return decideOnGrant(asked, (grant) => confirmOnPaper(grant, { as, photoId, at: asked.at }))
})
