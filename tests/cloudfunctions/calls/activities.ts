import { anActivity, anEntry, aSessionOf, someTerms } from '../../world/activities'
import { chen, communities, li } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'
import { signUpCalls } from './sign-ups'

const { communityName: _, ...terms } = someTerms()
const series = {
  ...{ repeat: 'once', from: '2026-03-08', until: '2026-03-08', weekdays: [], skipsHolidays: true },
  ...{ startMinute: 540, endMinute: 690 },
}

export const activitiesCalls = (open: CallWorld): ContextCalls => {
  const { world, next } = open
  const signUps = signUpCalls(open)
  /** An activity with one date, to which 王奶奶 comes; not in the community whose list is counted. */
  const elsewhere = someTerms({ communityCode: communities.huaianli, communityName: '槐安里' })
  const planned =
    (more: object = {}) =>
    async () => {
      const activityId = `y${next()}`
      await world.insert('activities', anActivity({ _id: activityId, terms: elsewhere }))
      await world.insert(
        'sessions',
        aSessionOf([anEntry()], { _id: `x${activityId.slice(1)}d01`, activityId, terms: elsewhere }),
      )
      return { id: activityId, ...more }
    }
  return {
    scripts: {
      ...signUps.scripts,
      'activities.publish': [() => chen, () => ({ ...terms, series })],
      'activities.change': [() => chen, planned({ dateId: 'd01', scope: 'one', seats: 30 })],
      'activities.extend': [
        () => chen,
        planned({ series: { ...series, from: '2026-03-15', until: '2026-03-15' } }),
      ],
      'activities.cover': [() => chen, planned()],
      'activities.reviewCover': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: chen.id, check: 'held' })
          const activityId = `y${next()}`
          const covered = { ...elsewhere, coverPhotoId: photoId }
          await world.insert('activities', anActivity({ _id: activityId, terms: covered }))
          return { id: activityId, photoId, decision: 'show' }
        },
      ],
      'activities.cancel': [() => chen, planned({ dateId: 'd01', reason: '下大雨' })],
      'activities.remove': [
        () => chen,
        async () => {
          const entries = [1, 2].map((one) => anEntry({ id: `e${String(one)}`, key: `k${String(one)}` }))
          const session = aSessionOf(entries, { _id: `x${next()}`, terms: someTerms({ seats: 1 }) })
          await world.insert('sessions', session)
          return { id: session._id, entryId: 'e1', reason: '打电话来说不来了' }
        },
      ],
      'activities.get': [() => chen, planned()],
      'activities.poster': [() => chen, planned()],
      'activities.listStation': [() => chen, () => ({ filter: 'ahead' })],
    },
    table: `${signUps.table}
activities.publish       4      0         1         0        3
activities.change        8      0         1         0        7
activities.extend        5      0         1         0        4
activities.cover         6      0         1         0        5
activities.reviewCover   4      0         1         0        3
activities.cancel        6      0         1         0        5
activities.remove        7      0         2         1        4
activities.get           3      0         1         0        2
activities.poster        6      0         1         0        5
activities.listStation   2      0         1         0        1
`,
  }
}
