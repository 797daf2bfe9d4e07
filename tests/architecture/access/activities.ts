import { anActivity, anEntry, aSessionOf, someTerms } from '../../world/activities'
import { DAY, HOUR, MONDAY } from '../../world/people'
import { among, atDesk, type ContextAccess, desk, here, none, type Scene, type Staging } from './cells'
import { signUpAccess, stageSignUp } from './sign-ups'

const NOON = MONDAY + 3 * HOUR
const { communityName: _, ...terms } = someTerms({ ageBands: [] })
const series = {
  ...{ repeat: 'once', from: '2026-03-08', until: '2026-03-08', weekdays: [], skipsHolidays: true },
  ...{ startMinute: 540, endMinute: 690 },
}

const aPhoto = {
  ...{ version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [], ownerId: 'acolleague' },
  ...{ ownerOpenid: 'openid', byteLength: 5, fileId: 'cloud://emulator/photos/cover.jpg', type: 'jpeg' },
  ...{ check: 'held', timesAsked: 1, askAgainAt: MONDAY },
}

/** An activity of the station with one date; where residents sign up, a date by itself. */
async function stage(staging: Staging): Promise<Readonly<Record<string, string>>> {
  if (staging.contract in signUpAccess.access) return stageSignUp(staging)
  const { number, callerId, put } = staging
  const suffix = String(number).padStart(5, '0')
  const activityId = `y${suffix}`
  const sessionId = `x${suffix}d01`
  // The list shows the next record first.
  const startsAt = NOON + DAY - number
  const at = { stationId: here.station }
  const dates = [{ id: 'd01', startsAt, endsAt: startsAt + HOUR, isCancelled: false, plan: 1 }]
  const photo = `p${suffix}cover`
  const isReview = staging.contract === 'activities.reviewCover'
  const shown = isReview ? someTerms({ coverPhotoId: photo }) : someTerms()
  await put('activities', { ...anActivity({ _id: activityId, dates, terms: shown }), ...at })
  if (isReview) await put('photos', { ...aPhoto, _id: photo })
  const entries = [anEntry({ key: 'k1', byId: callerId })]
  await put('sessions', { ...aSessionOf(entries, { _id: sessionId, activityId, startsAt }), ...at })
  return { activity: activityId, session: sessionId, entry: entries[0]?.id ?? '', photo }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['activity'] ?? 'ynowhere', ...more })

export const activitiesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'activities.publish': among,
    'activities.change': among,
    'activities.extend': among,
    'activities.cover': among,
    'activities.reviewCover': among,
    'activities.cancel': among,
    'activities.remove': among,
    'activities.get': among,
    'activities.poster': among,
    'activities.listStation': atDesk,
    ...signUpAccess.access,
  },
  shown: {
    'activities.listStation': [none, desk, desk, none, none],
    ...signUpAccess.shown,
  },
  scenes: {
    'activities.publish': [() => ({ ...terms, communityCode: here.community, series })],
    'activities.change': [on({ dateId: 'd01', scope: 'one', seats: 30 })],
    'activities.extend': [on({ series: { ...series, from: '2026-03-15', until: '2026-03-15' } })],
    'activities.cover': [on()],
    'activities.reviewCover': [
      (target) => ({ ...on({ decision: 'show' })(target), photoId: target.own['photo'] ?? 'pnowhere' }),
    ],
    'activities.cancel': [on({ dateId: 'd01', reason: '下大雨' })],
    'activities.remove': [
      ({ own }) => ({
        id: own['session'] ?? 'xnowhere',
        entryId: own['entry'] ?? 'knobody',
        reason: '不来了',
      }),
    ],
    'activities.get': [on()],
    'activities.poster': [on()],
    'activities.listStation': [() => ({ filter: 'ahead' })],
    ...signUpAccess.scenes,
  },
  stage,
}
