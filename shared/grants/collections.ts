import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of grants, and the indexes its queries need. */
export const grantsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'grants',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['isOpen', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'by_code', keys: [['codeHash', 1]] },
      { name: 'with_photo', keys: [['allPhotoIds', 1]] },
      { name: 'to_remind', keys: [['nextClockAt', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
