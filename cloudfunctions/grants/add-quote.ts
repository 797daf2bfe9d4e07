import { addQuote } from '../../shared/grants/contract'
import { addQuote as add } from '../../shared/grants/rules'
import { isRefused } from '../../shared/kernel/refusal'
import { recordId } from '../kernel/command-stamp'
import { handle } from '../kernel/handle'
import { decideOnGrant } from './acting'
import { takeOwnPhoto } from './grant-photos'

/** The id of a quote is made from the command, so that the same command again is the same quote. */
export const addQuoteHandler = handle(addQuote, async (asked) => {
  const { shop, priceFen, photoId } = asked.input
  const refused = photoId === undefined ? undefined : await takeOwnPhoto(asked, photoId, asked.input.id)
  if (isRefused(refused)) return refused
  const quote = { id: recordId('l', asked.command.id), shop, priceFen, at: asked.at }
  return decideOnGrant(asked, (grant) => add(grant, photoId === undefined ? quote : { ...quote, photoId }))
})
