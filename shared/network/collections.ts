import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** Places and stations, and the indexes their queries need. */
export const networkCollections: readonly CollectionDeclaration[] = [
  {
    name: 'divisions',
    indexes: [
      {
        name: 'children',
        keys: [
          ['parentCode', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'stations',
    indexes: [
      { name: 'by_street', keys: [['streetCodes', 1]] },
      {
        name: 'by_district',
        keys: [
          ['districtCode', 1],
          ['_id', 1],
        ],
      },
    ],
  },
]
