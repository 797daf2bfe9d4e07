import { refuse } from '../../shared/kernel/refusal'
import { verifyWish } from '../../shared/wishes/contract'
import { whyRevealing } from '../../shared/wishes/revealing'
import { verify } from '../../shared/wishes/rules'
import { handle } from '../kernel/handle'
import { checkedWords } from '../requests/writing'
import { decideAtDesk } from './acting'
import { peopleOf, sealedGuardian } from './sealed-parts'

/** Where WeChat gives no answer, the worker's own eyes are what it was checked with. */
export const verifyWishHandler = handle(verifyWish, async (asked) => {
  const { input, at, vault } = asked
  const { id, guardian, ...published } = input
  const { title, words, pseudonym } = published
  const { check } = await checkedWords(asked, `${title}\n${words}\n${pseudonym}`, id)
  if (check === 'review') return refuse('wishes.words_held')
  const sealed = sealedGuardian(vault, guardian, id)
  return decideAtDesk(asked, (wish, staff) => {
    const people = [...peopleOf(vault, wish), ...(guardian === undefined ? [] : [guardian])]
    const no = whyRevealing(people, title, words, pseudonym)
    return no ?? verify(wish, staff, { ...published, ...sealed }, at)
  })
})
