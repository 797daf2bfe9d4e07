import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of activities, and the indexes their queries need. */
export const activitiesCollections: readonly CollectionDeclaration[] = [
  {
    name: 'activities',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'to_recheck',
        keys: [
          ['hasUnchecked', 1],
          ['updatedAt', 1],
        ],
      },
      { name: 'by_cover', keys: [['terms.coverPhotoId', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  {
    name: 'sessions',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['startsAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'of_activity',
        keys: [
          ['activityId', 1],
          ['startsAt', 1],
        ],
      },
      {
        name: 'of_person',
        keys: [
          ['entries.byId', 1],
          ['startsAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_follower',
        keys: [
          ['followers.personId', 1],
          ['startsAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'by_time',
        keys: [
          ['status', 1],
          ['startsAt', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
