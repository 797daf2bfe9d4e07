import type { Claim, Wish, WishStatus } from '../../shared/wishes/model'
import { papersOf } from '../../shared/wishes/gift-rules'
import { promiseUntil } from '../../shared/wishes/giving-rules'
import type { WishCard, WishStep, WishView } from '../../shared/wishes/views'
import type { Actor } from '../kernel/actor'

type Reader = Pick<Actor, 'id'>

/** As it stands on the wall. Only its giver learns that there are thanks, and what the promise is bound to. */
export function viewCard({ id: readerId }: Reader, wish: Wish): WishCard {
  const { _id: id, title, words, drawing, audience, pseudonym, streetName, capFen, days, status } = wish
  const { publishedAt = wish.createdAt, claim, handOver, thanks } = wish
  const isMine = claim?.accountId === readerId
  return {
    ...{ id, title, words, drawing, audience, pseudonym, streetName, capFen, days, status, publishedAt },
    ...(status === 'claimed' && claim !== undefined ? { promisedOn: claim.promisedOn } : {}),
    ...(handOver === undefined ? {} : { deliveredAt: handOver.at }),
    ...{ isMine, isOwn: wish.applicantId === readerId },
    hasThanks: isMine && thanks?.status === 'passed',
    ...(isMine ? forGiver(status, claim) : {}),
  }
}

function forGiver(status: WishStatus, claim: Claim): Pick<WishCard, 'companyName' | 'promiseUntil'> {
  const { companyName } = claim
  return {
    ...(companyName === undefined ? {} : { companyName }),
    ...(status === 'claimed' ? { promiseUntil: promiseUntil(claim) } : {}),
  }
}

/** The card and what is behind it: for everybody how it was verified, for its giver the whole way. */
export function viewWish(reader: Reader, wish: Wish): WishView {
  const card = viewCard(reader, wish)
  const { station, graceDays, thanks } = wish
  const steps = [...wayOf(wish), ...recalledFrom(reader, wish)]
  const isEverybodys = ({ step }: WishStep) => step === 'verified' || step === 'recalled'
  const shared = { ...card, station, graceDays, way: steps.filter(isEverybodys) }
  if (!card.isMine) return shared
  return {
    ...shared,
    way: steps,
    ...(thanks?.passedAt === undefined ? {} : { thanks: { words: thanks.words, passedAt: thanks.passedAt } }),
  }
}

/** Read by the giver of then alone; not any more once there is another one, or once it is claimed anew. */
function recalledFrom({ id }: Reader, { status, recall }: Wish): readonly WishStep[] {
  const isNews = status === 'open' || status === 'recalled'
  if (!isNews || recall?.giverId !== id) return []
  return [{ step: 'recalled', at: recall.at, reason: recall.reason }]
}

function wayOf({ verified, claim, receipt, handOver, thanks }: Wish): WishStep[] {
  const steps: WishStep[] = []
  if (verified !== undefined) steps.push({ step: 'verified', at: verified.at, seen: verified.seen })
  if (claim !== undefined) steps.push({ step: 'claimed', at: claim.at, promisedOn: claim.promisedOn })
  if (receipt !== undefined) {
    const { at, number, valueFen, words } = receipt
    steps.push({ step: 'received', at, number, valueFen, words })
  }
  if (handOver !== undefined) {
    const { at, signedBy, witness } = handOver
    const workers = witness === undefined ? 1 : 2
    steps.push({ step: 'delivered', at, signedBy, workers, hasPhotos: papersOf(handOver).length > 0 })
  }
  if (thanks?.passedAt !== undefined) steps.push({ step: 'thanked', at: thanks.passedAt })
  return steps
}
