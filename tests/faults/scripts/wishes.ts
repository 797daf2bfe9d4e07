import * as contracts from '../../../shared/wishes/contract'
import type { Thanks, Wish } from '../../../shared/wishes/model'
import { chen, fenglin, li, MONDAY, wang, zhou } from '../../world/people'
import { asking, aWish, handedOver, heldPhoto, luo, publication } from '../../world/wishes'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'hglasses'
const given = (over: Partial<Wish>) => ({ documents: { wishes: [aWish({ ...over, _id: id })] } })
const thanks = (status: Thanks['status']): Partial<Wish> => ({
  status: 'delivered',
  thanks: { status, words: '看得清了', writtenAt: MONDAY, from: 'applicant' },
})

/** Told once in the log, and once to each of these people; one wish in this status. */
function once(fact: string, status: Wish['status'], ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'wishes', fact),
    [status]: count(after, 'wishes', { status }),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}

export const wishesScripts: readonly Script[] = [
  script(contracts.askWish, { by: wang, input: asking, effects: once('wish.asked', 'asked', chen.id) }),
  script(contracts.writeWish, { by: chen, input: asking, effects: once('wish.written', 'asked') }),
  script(contracts.withdrawWish, {
    ...{ by: wang, input: { id }, given: given({ status: 'asked' }) },
    effects: once('wish.withdrawn', 'withdrawn', chen.id),
  }),
  script(contracts.openWishApplicant, {
    ...{ by: chen, input: { id }, given: given({}) },
    effects: once('wish.applicant_opened', 'open'),
  }),
  script(contracts.verifyWish, {
    ...{ by: chen, input: { id, ...publication }, given: given({ status: 'asked' }) },
    effects: once('wish.verified', 'open', wang.id),
  }),
  script(contracts.declineWish, {
    ...{ by: chen, input: { id, reason: '家里已经有了' }, given: given({ status: 'asked' }) },
    effects: once('wish.declined', 'declined', wang.id),
  }),
  script(contracts.setWishTerms, {
    ...{ by: zhou, input: { stationId: fenglin, days: 10, capLimitFen: 30_000 } },
    effects: (after) => ({
      set: told(after, 'stations', 'station.wish_terms_set'),
      terms: count(after, 'stations', { wishDays: 10, wishGraceDays: 3, wishCapFen: 30_000 }),
    }),
  }),
  script(contracts.claimWish, {
    ...{ by: luo, input: { id, days: 7 }, given: given({}) },
    effects: once('wish.claimed', 'claimed', chen.id, wang.id),
  }),
  script(contracts.claimSeveralWishes, {
    ...{ by: luo, input: { companyName: '春和便民店', wishes: [{ id, days: 7 }] }, given: given({}) },
    effects: once('wish.claimed', 'claimed', chen.id, wang.id),
  }),
  script(contracts.promiseWish, {
    ...{ by: luo, input: { id, promisedOn: '2026-03-20' }, given: given({ status: 'claimed' }) },
    effects: once('wish.promised', 'claimed', chen.id),
  }),
  script(contracts.promiseSeveralWishes, {
    ...{ by: luo, input: { ids: [id], promisedOn: '2026-03-20' }, given: given({ status: 'claimed' }) },
    effects: once('wish.promised', 'claimed', chen.id),
  }),
  script(contracts.giveBackWish, {
    ...{ by: luo, input: { id }, given: given({ status: 'claimed' }) },
    effects: once('wish.given_back', 'open', chen.id),
  }),
  script(contracts.recallWish, {
    ...{ by: li, input: { id, to: 'end', reason: '搬去外地了' }, given: given({ status: 'claimed' }) },
    effects: once('wish.recalled', 'recalled', luo.id, chen.id, wang.id),
  }),
  script(contracts.receiveGift, {
    ...{ by: chen, input: { id, valueFen: 7800, words: '老花镜一副' }, given: given({ status: 'claimed' }) },
    effects: (after) => ({
      ...once('wish.received', 'received', luo.id)(after),
      numbers: count(after, 'gift_books', { given: 1 }),
    }),
  }),
  script(contracts.handOverGift, {
    ...{ by: chen, input: { id, signedBy: 'self', witnessId: li.id, photoIds: [] } },
    given: given({ status: 'received' }),
    effects: once('wish.delivered', 'delivered', luo.id, wang.id),
  }),
  script(contracts.reviewWishPhoto, {
    ...{ by: li, input: { id, photoId: heldPhoto._id, decision: 'show' } },
    given: {
      documents: {
        wishes: [
          aWish({ _id: id, status: 'delivered', handOver: { ...handedOver, photoIds: [heldPhoto._id] } }),
        ],
        photos: [heldPhoto],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
  script(contracts.thankGiver, {
    ...{ by: wang, input: { id, words: '看得清了' }, given: given({ status: 'delivered' }) },
    effects: once('wish.thanks_written', 'delivered', chen.id),
  }),
  script(contracts.writeThanks, {
    ...{ by: li, input: { id, words: '看得清了' }, given: given({ status: 'delivered' }) },
    effects: once('wish.thanks_written', 'delivered', chen.id),
  }),
  script(contracts.passThanks, {
    ...{ by: chen, input: { id, writtenAt: MONDAY }, given: given(thanks('waiting')) },
    effects: once('wish.thanks_passed', 'delivered', luo.id),
  }),
  script(contracts.holdThanks, {
    ...{ by: chen, input: { id, writtenAt: MONDAY, reason: '里面有名字' }, given: given(thanks('waiting')) },
    effects: once('wish.thanks_held', 'delivered', wang.id),
  }),
]
