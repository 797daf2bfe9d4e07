import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of teams, and the indexes their queries need. */
export const teamsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'teams',
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
        name: 'of_member',
        keys: [
          ['memberIds', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'by_code', keys: [['codeHash', 1]] },
      {
        name: 'to_tell',
        keys: [
          ['status', 1],
          ['tellAt', 1],
        ],
      },
      { name: 'by_photo', keys: [['allPhotoIds', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
