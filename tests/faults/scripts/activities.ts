import * as contracts from '../../../shared/activities/contract'
import type { Photo } from '../../../shared/photos/model'
import { anActivity, anEntry, aSessionOf, someTerms, SUNDAY } from '../../world/activities'
import { chen, HOUR, li, liu, MONDAY, wang } from '../../world/people'
import { script, type Script } from '../script'
import { count, told } from './counting'
import { signUpScripts } from './sign-ups'

const { communityName: _, ...terms } = someTerms()
const once = {
  ...{ repeat: 'once' as const, weekdays: [], skipsHolidays: true },
  ...{ startMinute: 540, endMinute: 690 },
}
/** One seat: 王奶奶 has it, 刘爷爷 waits. */
const hers = anEntry({ id: 'khers', key: 'hers' })
const his = anEntry({ id: 'khis', key: 'his', byId: liu.id })
const full = aSessionOf([hers, his], { terms: someTerms({ seats: 1 }) })
const photo: Photo = {
  ...{ _id: 'pcover', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerId: chen.id, ownerOpenid: chen.openid, fileId: 'cloud://emulator/photos/c.jpg', byteLength: 5 },
  ...{ type: 'jpeg', check: 'passed', timesAsked: 1, askAgainAt: 0 },
}
const given = { documents: { activities: [anActivity()], sessions: [aSessionOf([anEntry()])] } }

export const activitiesScripts: readonly Script[] = [
  ...signUpScripts,
  script(contracts.publishActivity, {
    by: chen,
    input: {
      ...{ ...terms, partners: ['红杉美发'], ageBands: ['elder'], communityCodes: [] },
      series: { ...once, from: '2026-03-08', until: '2026-03-08' },
    },
    effects: (after) => ({
      activities: after.all('activities').length,
      // Its dates wait for WeChat's word about the text; that they come is swept with the change below.
      published: told(after, 'activities', 'activity.published'),
    }),
  }),
  script(contracts.changeActivity, {
    by: chen,
    input: {
      ...{ id: 'yscissors', dateId: 'd01', scope: 'one' },
      span: { startsAt: SUNDAY + HOUR, endsAt: SUNDAY + 3 * HOUR },
    },
    given,
    effects: (after) => ({
      changed: told(after, 'activities', 'activity.changed'),
      moved: told(after, 'sessions', 'session.moved'),
      notices: count(after, 'notices', { fact: 'session.moved' }),
    }),
  }),
  script(contracts.extendActivity, {
    by: chen,
    input: { id: 'yscissors', series: { ...once, from: '2026-03-15', until: '2026-03-15' } },
    given,
    effects: (after) => ({
      extended: told(after, 'activities', 'activity.extended'),
      opened: count(after, 'sessions', { dateId: 'd02', plan: 2 }),
    }),
  }),
  script(contracts.coverActivity, {
    by: chen,
    input: { id: 'yscissors' },
    given: {
      documents: {
        activities: [anActivity({ terms: someTerms({ coverPhotoId: photo._id }) })],
        sessions: [aSessionOf([anEntry()], { terms: someTerms({ coverPhotoId: photo._id }) })],
        photos: [photo],
      },
    },
    effects: (after) => ({
      covered: told(after, 'activities', 'activity.covered'),
      brought: told(after, 'sessions', 'session.changed'),
      // Nothing uses the photo any more, and the clock has taken it away.
      gone: after.all('photos').length === 0 ? 1 : 0,
    }),
  }),
  script(contracts.reviewCover, {
    by: li,
    input: { id: 'yscissors', photoId: photo._id, decision: 'show' },
    given: {
      documents: {
        activities: [anActivity({ terms: someTerms({ coverPhotoId: photo._id }) })],
        photos: [{ ...photo, check: 'held' }],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
  script(contracts.removeEntry, {
    by: chen,
    input: { id: full._id, entryId: hers.id, reason: '打电话来说不来了' },
    given: { documents: { sessions: [full] } },
    effects: (after) => ({
      removed: told(after, 'sessions', 'session.removed'),
      said: count(after, 'notices', { personId: wang.id, fact: 'session.removed' }),
      offered: count(after, 'notices', { personId: liu.id, fact: 'session.offered' }),
    }),
  }),
  script(contracts.cancelActivity, {
    by: chen,
    input: { id: 'yscissors', reason: '下大雨' },
    given,
    effects: (after) => ({
      off: count(after, 'activities', { status: 'cancelled' }),
      cancelled: told(after, 'sessions', 'session.cancelled'),
      notices: count(after, 'notices', { fact: 'session.cancelled' }),
    }),
  }),
]
