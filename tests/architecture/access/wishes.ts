import { MONDAY } from '../../world/people'
import { asking, aWish, handedOver, heldPhoto, publication } from '../../world/wishes'
import {
  among,
  atDesk,
  type ContextAccess,
  desk,
  everyone,
  here,
  none,
  onlyOwn,
  type Scene,
  type Staging,
} from './cells'
import type { Wish, WishStatus } from '../../../shared/wishes/model'

const before: Readonly<Record<string, WishStatus>> = {
  'wishes.withdraw': 'asked',
  'wishes.verify': 'asked',
  'wishes.decline': 'asked',
  'wishes.listOfStation': 'asked',
  'wishes.promise': 'claimed',
  'wishes.promiseSeveral': 'claimed',
  'wishes.giveBack': 'claimed',
  'wishes.recall': 'claimed',
  'wishes.listClaims': 'claimed',
  'wishes.receive': 'claimed',
  'wishes.handOver': 'received',
  'wishes.thank': 'delivered',
  'wishes.reviewPhoto': 'delivered',
  'wishes.writeThanks': 'delivered',
  'wishes.passThanks': 'delivered',
  'wishes.holdThanks': 'delivered',
  'wishes.printThanks': 'delivered',
}
const ofGiver = [
  'wishes.claim',
  'wishes.claimSeveral',
  'wishes.promise',
  'wishes.promiseSeveral',
  'wishes.giveBack',
  'wishes.listClaims',
  'wishes.printThanks',
]

/** Own: asked for by the caller, or where giving is what is done, claimed by her. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  const _id = `h${String(number).padStart(5, '0')}`
  const isGiving = ofGiver.includes(contract)
  const applicantId = relation === 'own' && !isGiving ? callerId : 'asomebody'
  const status = before[contract] ?? 'open'
  const wish = aWish({
    ...{ _id, status, stationId: here.station, applicantId },
    ...{ createdAt: MONDAY + number, publishedAt: MONDAY + number },
  })
  const written = { words: '看得清了', writtenAt: MONDAY, from: 'worker' } as const
  const isRead = contract === 'wishes.passThanks' || contract === 'wishes.holdThanks'
  const photo = contract === 'wishes.reviewPhoto' ? `p${_id}` : undefined
  await put('wishes', {
    ...wish,
    ...(photo === undefined ? {} : { handOver: { ...handedOver, photoIds: [photo] } }),
    ...givenBy(wish, relation === 'own' && isGiving ? callerId : 'agiver', number),
    ...(isRead ? { thanks: { ...written, status: 'waiting' } } : {}),
    ...(contract === 'wishes.printThanks'
      ? { thanks: { ...written, status: 'passed', passedAt: MONDAY } }
      : {}),
  })
  if (photo !== undefined) await put('photos', { ...heldPhoto, _id: photo })
  return photo === undefined ? { wish: _id } : { wish: _id, photo }
}

function givenBy({ claim }: Wish, accountId: string, number: number): Partial<Wish> {
  return claim === undefined ? {} : { claim: { ...claim, accountId, at: MONDAY + number } }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['wish'] ?? 'hnowhere', ...more })

export const wishesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'wishes.ask': everyone,
    'wishes.write': among,
    'wishes.withdraw': onlyOwn,
    'wishes.listMine': everyone,
    'wishes.listOfStation': atDesk,
    'wishes.countOfStation': atDesk,
    'wishes.getForDesk': among,
    'wishes.openApplicant': among,
    'wishes.verify': among,
    'wishes.decline': among,
    'wishes.getTerms': among,
    'wishes.setTerms': [none, 'head', 'head', none, none],
    'wishes.list': everyone,
    'wishes.count': everyone,
    'wishes.get': everyone,
    'wishes.claim': everyone,
    'wishes.claimSeveral': everyone,
    'wishes.promise': onlyOwn,
    'wishes.promiseSeveral': everyone,
    'wishes.giveBack': onlyOwn,
    'wishes.listClaims': everyone,
    'wishes.recall': among,
    'wishes.receive': among,
    'wishes.handOver': among,
    'wishes.reviewPhoto': among,
    'wishes.thank': onlyOwn,
    'wishes.writeThanks': among,
    'wishes.passThanks': among,
    'wishes.holdThanks': among,
    'wishes.printThanks': onlyOwn,
  },
  shown: {
    'wishes.listMine': onlyOwn,
    'wishes.listClaims': onlyOwn,
    'wishes.listOfStation': [none, desk, desk, none, none],
    'wishes.list': everyone,
  },
  scenes: {
    'wishes.ask': [() => ({ ...asking, communityCode: here.community })],
    'wishes.write': [() => ({ ...asking, communityCode: here.community })],
    'wishes.withdraw': [on()],
    'wishes.listMine': [() => ({})],
    'wishes.listOfStation': [() => ({ filter: 'asked' })],
    'wishes.countOfStation': [() => ({})],
    'wishes.getForDesk': [on()],
    'wishes.openApplicant': [on()],
    'wishes.verify': [on(publication)],
    'wishes.decline': [on({ reason: '家里已经有了' })],
    'wishes.getTerms': [() => ({ stationId: here.station })],
    'wishes.setTerms': [() => ({ stationId: here.station, days: 10 })],
    'wishes.list': [() => ({ filter: 'all' })],
    'wishes.count': [() => ({})],
    'wishes.get': [on()],
    'wishes.claim': [on({ days: 7 })],
    'wishes.claimSeveral': [
      ({ own }) => ({ companyName: '春和', wishes: [{ id: own['wish'] ?? 'hnowhere', days: 7 }] }),
    ],
    'wishes.promise': [on({ promisedOn: '2026-03-10' })],
    'wishes.promiseSeveral': [({ own }) => ({ ids: [own['wish'] ?? 'hnowhere'], promisedOn: '2026-03-10' })],
    'wishes.giveBack': [on()],
    'wishes.listClaims': [() => ({})],
    'wishes.recall': [on({ to: 'wall', reason: '几次都没联系上' })],
    'wishes.receive': [on({ valueFen: 5000, words: '老花镜一副' })],
    'wishes.handOver': [
      ({ own, spareId }) => ({
        id: own['wish'] ?? 'hnowhere',
        signedBy: 'self',
        witnessId: spareId,
        photoIds: [],
      }),
    ],
    'wishes.reviewPhoto': [
      ({ own }) => ({ id: own['wish'] ?? 'hnowhere', photoId: own['photo'] ?? 'pnowhere', decision: 'show' }),
    ],
    'wishes.thank': [on({ words: '看得清了' })],
    'wishes.writeThanks': [on({ words: '看得清了' })],
    'wishes.passThanks': [on({ writtenAt: MONDAY })],
    'wishes.holdThanks': [on({ writtenAt: MONDAY, reason: '里面有名字' })],
    'wishes.printThanks': [on()],
  },
  stage,
}
