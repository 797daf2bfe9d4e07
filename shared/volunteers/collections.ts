import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of volunteers, and the indexes their queries need. */
export const volunteersCollections: readonly CollectionDeclaration[] = [
  {
    name: 'volunteers',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['registeredAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
