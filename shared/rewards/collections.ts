import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of the shelf and of orders, and the indexes their queries need. */
export const rewardsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'rewards',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['points', 1],
          ['_id', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  {
    name: 'redemptions',
    indexes: [
      {
        name: 'of_person',
        keys: [
          ['accountId', 1],
          ['status', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'by_code', keys: [['codeHash', 1]] },
      {
        name: 'to_expire',
        keys: [
          ['status', 1],
          ['expiresAt', 1],
        ],
      },
      {
        name: 'to_remind',
        keys: [
          ['status', 1],
          ['isReminded', 1],
          ['expiresAt', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
