import { isRefused } from '../../shared/kernel/refusal'
import { openWishApplicant } from '../../shared/wishes/contract'
import { openApplicant } from '../../shared/wishes/rules'
import { handle } from '../kernel/handle'
import { wholeWords } from '../requests/writing'
import { decideAtDesk } from './acting'
import { openedApplicant, openedGuardian } from './sealed-parts'
import { wishes, wishesAtDesk } from './wishes-store'

/** First it is on record, then it is read: what has been looked at cannot be taken back. */
export const openWishApplicantHandler = handle(openWishApplicant, async (asked) => {
  const { actor, store, vault } = asked
  const logged = await decideAtDesk(asked, (wish, { displayName }) => openApplicant(wish, displayName))
  if (isRefused(logged)) return logged
  const wish = await store.get(wishes, logged.id, wishesAtDesk(actor))
  if (isRefused(wish)) return wish
  return {
    id: logged.id,
    ...openedApplicant(vault, wish),
    guardian: openedGuardian(vault, wish),
    askedWords: wholeWords(vault, wish, wish.asked),
  }
})
