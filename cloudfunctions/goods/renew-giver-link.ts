import { renewLink } from '../../shared/goods/giver-rules'
import { renewGiverLink } from '../../shared/goods/link-contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { linkCodeOf, linkHashOf } from './giver-code'
import { atDesk, givers } from './goods-store'

/** The log keeps how often it was renewed, and never the code. */
export const renewGiverLinkHandler = handle(
  renewGiverLink,
  async ({ input, actor, store, vault, command }) => {
    const renewed = await store.revise(givers, input.id, atDesk(actor), command, {
      decide: (giver) => {
        const linkNumber = (giver.linkNumber ?? 0) + 1
        return renewLink(
          giver,
          linkNumber,
          linkHashOf(vault, linkCodeOf(vault, { _id: giver._id, linkNumber })),
        )
      },
      reply: ({ linkNumber = 0 }) => ({ linkNumber }),
    })
    if (isRefused(renewed)) return renewed
    return { id: input.id, code: linkCodeOf(vault, { _id: input.id, ...renewed }) }
  },
)
