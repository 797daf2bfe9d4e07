import { givePass } from '../../../cloudfunctions/errands/pass'
import * as contracts from '../../../shared/errands/contract'
import type { Errand } from '../../../shared/errands/model'
import { type Clock, clockSteps } from '../../../shared/requests/model'
import { anErrand, aVolunteer, finished, inHand, xu } from '../../world/errands'
import { chen, DAY, MONDAY, vault, wang } from '../../world/people'
import { aRequest } from '../../world/requests'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'emedicine'
// The clock of this world goes to and fro by hours: the window is wide enough for all of it.
const endsAt = MONDAY + DAY
/** Of the request's own deadlines everything has been told: the clock that comes by later is there for the errand. */
const clock: Clock = {
  ...{ startedAt: MONDAY, runningSince: MONDAY, spentMinutes: 0, repliedAt: MONDAY },
  told: clockSteps,
}
const working = aRequest({ status: 'working', errandId: id, clock })
const given = (errand: Errand) => ({
  documents: { requests: [working], errands: [{ ...errand, endsAt }], volunteers: [aVolunteer()] },
})

/** Told once on the errand's log, and once to each of these people. */
function once(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'errands', fact),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}

const receipt = {
  ...{ _id: 'preceipt', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerId: xu.id, ownerOpenid: xu.openid, fileId: 'cloud://emulator/photos/receipt.jpg', byteLength: 5 },
  ...{ type: 'jpeg', check: 'passed', timesAsked: 1, askAgainAt: MONDAY + DAY },
}

/** The pass is good for the two hours between which this world's clock goes to and fro. */
const pass = givePass(vault, id, { accountId: xu.id, displayName: '许师傅' }, MONDAY + DAY)

export const errandsScripts: readonly Script[] = [
  script(contracts.createErrand, {
    by: chen,
    input: {
      ...{ requestId: 'rlamp', title: '帮取一盒药', words: '从社区医院取', steps: [], needsEntry: false },
      ...{ endsAt, minutes: 15, payer: 'none', skills: [], places: 1 },
    },
    given: { documents: { requests: [aRequest({ clock })] } },
    effects: (after) => ({
      errands: after.all('errands').length,
      entrusted: told(after, 'requests', 'request.entrusted'),
      working: count(after, 'requests', { status: 'working' }),
    }),
  }),
  script(contracts.changeErrand, {
    by: chen,
    input: { id, endsAt: endsAt + 1 },
    given: given(anErrand()),
    effects: once('errand.changed'),
  }),
  script(contracts.cancelErrand, {
    by: chen,
    input: { id, reason: '家里人去了' },
    given: given(inHand()),
    effects: (after) => ({
      ...once('errand.cancelled', xu.id)(after),
      back: told(after, 'requests', 'request.taken_back'),
    }),
  }),
  script(contracts.grabErrand, {
    by: xu,
    input: { id, pass },
    given: given(anErrand()),
    effects: (after) => ({
      ...once('errand.grabbed', wang.id)(after),
      taken: count(after, 'errands', { freePlaces: 0 }),
      helpers: after.all('errands').flatMap(({ helpers }) => helpers as readonly unknown[]).length,
    }),
  }),
  script(contracts.releaseErrand, {
    by: xu,
    input: { id, code: 'ill', words: '腰闪了' },
    given: given(inHand()),
    effects: (after) => ({
      ...once('errand.released', wang.id, chen.id)(after),
      free: count(after, 'errands', { freePlaces: 1 }),
    }),
  }),
  script(contracts.finishErrand, {
    by: xu,
    input: { id, minutesUsed: 20, costFen: 1200, photoIds: ['preceipt'], words: '送到了' },
    given: {
      documents: {
        ...given(inHand({ payer: 'station', costLimitFen: 2000 })).documents,
        photos: [receipt],
      },
    },
    effects: once('errand.finished', wang.id, chen.id),
  }),
  script(contracts.confirmErrand, {
    by: wang,
    input: { id },
    given: given(finished()),
    effects: (after) => ({
      ...once('errand.confirmed', xu.id, chen.id)(after),
      fulfilled: told(after, 'requests', 'request.fulfilled'),
      confirmed: count(after, 'requests', { status: 'confirmed', resultCode: 'volunteered' }),
    }),
  }),
  script(contracts.confirmErrandFor, {
    by: chen,
    input: { id, reason: '电话里问过' },
    given: given(finished()),
    effects: (after) => ({
      ...once('errand.confirmed', xu.id, wang.id)(after),
      fulfilled: told(after, 'requests', 'request.fulfilled'),
    }),
  }),
  script(contracts.sendBackErrand, {
    by: wang,
    input: { id, words: '少了一盒' },
    given: given(finished()),
    effects: once('errand.sent_back', xu.id, chen.id),
  }),
  script(contracts.reviewErrandPhoto, {
    by: chen,
    input: { id, photoId: receipt._id, decision: 'show' },
    given: {
      documents: {
        ...given(finished({ allPhotoIds: [receipt._id] })).documents,
        photos: [{ ...receipt, check: 'held' }],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
]
