import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of the courses, and the indexes their queries need. */
export const coursesCollections: readonly CollectionDeclaration[] = [
  {
    name: 'lessons',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  { name: 'attempts', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
