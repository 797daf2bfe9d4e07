import { codeFrom } from '../../shared/certificates/rules'
import { openGiverLink } from '../../shared/goods/link-contract'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { missCode, mustWait } from '../../shared/people/post-rules'
import { accounts } from '../kernel/actor'
import { type Commanded, handle } from '../kernel/handle'
import { blankAccount, findAccount, self } from '../people/people-store'
import { linkHashOf } from './giver-code'
import { givers } from './goods-store'
import { viewGiverLink } from './view-giver-link'

/** A right code leaves no trace of who looked. A wrong one counts with all wrong codes; after ten an hour nobody is answered. */
export const openGiverLinkHandler = handle(openGiverLink, async (asked) => {
  const { input, actor, at, store, vault } = asked
  const account = await findAccount(store, actor)
  if (account !== undefined && mustWait(account, at)) return refuse('people.try_later')
  const linkHash = linkHashOf(vault, codeFrom(input.code))
  const [giver] = await store.find(givers, { linkHash }, { limit: 1 })
  return giver === undefined ? miss(asked) : viewGiverLink(asked, giver)
})

async function miss({ actor, at, store, command }: Commanded<(typeof openGiverLink)['input']>) {
  const counted = await store.revise(accounts, actor.id, self(actor), command, {
    blank: blankAccount(actor.openid),
    decide: (account) => (mustWait(account, at) ? refuse('people.try_later') : missCode(account, at)),
    reply: () => 'missed',
  })
  return isRefused(counted) ? counted : refuse('not_found')
}
