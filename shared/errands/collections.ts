import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of errands, and the indexes their queries need. */
export const errandsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'errands',
    indexes: [
      {
        name: 'near',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['endsAt', 1],
        ],
      },
      {
        name: 'of_station',
        keys: [
          ['circle', 1],
          ['status', 1],
          ['endsAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_helper',
        keys: [
          ['helpers.accountId', 1],
          ['status', 1],
          ['endsAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'by_left',
        keys: [
          ['left.accountId', 1],
          ['updatedAt', -1],
        ],
      },
      {
        name: 'to_expire',
        keys: [
          ['status', 1],
          ['endsAt', 1],
        ],
      },
      {
        name: 'to_recheck',
        keys: [
          ['hasUnchecked', 1],
          ['updatedAt', 1],
        ],
      },
      { name: 'by_photo', keys: [['allPhotoIds', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
