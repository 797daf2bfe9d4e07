import { releaseErrand } from '../../shared/errands/contract'
import { release, releasesOf } from '../../shared/errands/helper-rules'
import { foldNumbers } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { decideOnErrand } from './acting'
import { errands, taken } from './errands-store'

/** What one gave back lately, at the most: a person has a few errands a month. */
const LOOK_BACK = 50

export const releaseErrandHandler = handle(releaseErrand, async (asked) => {
  const { input, actor, at, store } = asked
  const { code, words } = input
  const before = await store.find(
    errands,
    { 'left.accountId': actor.id },
    { order: { updatedAt: 'desc' }, limit: LOOK_BACK },
  )
  const given = {
    ...{ code, earlier: releasesOf(before, actor.id, at) },
    ...(words === undefined ? {} : { words: foldNumbers(words) }),
  }
  return decideOnErrand(asked, taken(actor), (errand) => release(errand, actor.id, given, at))
})
