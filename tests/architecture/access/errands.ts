import { aHelper, anErrand, aReport, aVolunteer } from '../../world/errands'
import { HOUR, MONDAY } from '../../world/people'
import {
  all,
  among,
  atDesk,
  type ContextAccess,
  desk,
  elsewhere,
  everyone,
  handling,
  here,
  none,
  onlyOwn,
  type Scene,
  type Staging,
} from './cells'

const NOON = MONDAY + 3 * HOUR
const terms = {
  ...{ title: '帮取一盒药', words: '从社区医院取', steps: [], needsEntry: false, endsAt: NOON },
  ...{ minutes: 15, payer: 'none', skills: [], places: 1 },
}
const ofHelpers = ['errands.release', 'errands.finish', 'errands.listMine']
const ofVolunteers = ['errands.grab', 'errands.listNear']
const ended = ['errands.confirm', 'errands.confirmFor', 'errands.sendBack', 'errands.reviewPhoto']

const aPhoto = {
  ...{ version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerOpenid: 'openid', byteLength: 5, fileId: 'cloud://emulator/photos/receipt.jpg', type: 'jpeg' },
  ...{ check: 'held', timesAsked: 1, askAgainAt: MONDAY },
}

/** An errand of the request: the own one is in hand where the contract is the helpers', else it is about the caller. */
async function stage({ contract, relation, number, callerId, authorId, requestId, put }: Staging) {
  const _id = `e${String(number).padStart(5, '0')}`
  const isHelper = ofHelpers.includes(contract)
  const helperId = isHelper && relation === 'own' ? callerId : 'ahelper'
  const state = ended.includes(contract) ? 'done' : 'going'
  const photo = `p${String(number).padStart(5, '0')}receipt`
  const isReview = contract === 'errands.reviewPhoto'
  const helper = aHelper({ accountId: helperId, state, ...(state === 'done' ? { report: aReport() } : {}) })
  const isTaken = isHelper || ended.includes(contract)
  // Lists show the next record first.
  const endsAt = contract === 'errands.listNear' ? MONDAY + 1 + number : NOON + number
  await put('errands', {
    ...anErrand({ _id, requestId, endsAt, stationId: here.station, circle: here.station }),
    partyIds: [isHelper || ofVolunteers.includes(contract) ? 'aauthor' : authorId],
    ...(isTaken ? { freePlaces: 0, helpers: [helper] } : {}),
    status: state === 'done' ? 'done' : 'open',
    allPhotoIds: isReview ? [photo] : [],
  })
  if (isReview) await put('photos', { ...aPhoto, _id: photo, ownerId: helperId })
  if (contract === 'errands.grab') {
    const { station } = relation === 'other' ? elsewhere : here
    await put('volunteers', aVolunteer({ accountId: callerId, stationId: station, stationIds: [station] }))
  }
  return { errand: _id, photo }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['errand'] ?? 'enowhere', ...more })

export const errandsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'errands.create': handling,
    'errands.change': among,
    'errands.cancel': among,
    'errands.grab': [all, all, all, none, all],
    'errands.release': onlyOwn,
    'errands.finish': onlyOwn,
    'errands.confirm': onlyOwn,
    'errands.confirmFor': handling,
    'errands.sendBack': onlyOwn,
    'errands.reviewPhoto': among,
    'errands.listNear': everyone,
    'errands.listMine': everyone,
    'errands.get': [all, desk, desk, none, none],
    'errands.listOfStation': atDesk,
  },
  shown: {
    'errands.listNear': everyone,
    'errands.listMine': onlyOwn,
    'errands.listOfStation': [none, desk, desk, none, none],
  },
  scenes: {
    'errands.create': [({ requestId }) => ({ requestId, ...terms })],
    'errands.change': [on({ endsAt: NOON })],
    'errands.cancel': [on({ reason: '家里人去了' })],
    'errands.grab': [on()],
    'errands.release': [on({ code: 'ill' })],
    'errands.finish': [on({ minutesUsed: 10, costFen: 0, photoIds: [] })],
    'errands.confirm': [on()],
    'errands.confirmFor': [on({ reason: '电话里问过' })],
    'errands.sendBack': [on({ words: '少了一盒' })],
    'errands.reviewPhoto': [
      (target) => ({ ...on({ decision: 'show' })(target), photoId: target.own['photo'] ?? 'pnowhere' }),
    ],
    'errands.listNear': [() => ({ communityCode: here.community })],
    'errands.listMine': [() => ({ filter: 'going' })],
    'errands.get': [on()],
    'errands.listOfStation': [() => ({ status: 'open' })],
  },
  stage,
}
