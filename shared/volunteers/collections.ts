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
      { name: 'to_remind', keys: [['remindAt', 1]] },
      { name: 'changed', keys: [['updatedAt', 1]] },
      {
        name: 'willing',
        keys: [
          ['stationIds', 1],
          ['status', 1],
          ['registeredAt', -1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  {
    name: 'needs',
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
        name: 'unchecked',
        keys: [
          ['check', 1],
          ['updatedAt', 1],
        ],
      },
      {
        name: 'of_taker',
        keys: [
          ['taker.accountId', 1],
          ['status', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  { name: 'volunteer_exports', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
