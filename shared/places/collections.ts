import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of places and of the posters made for them, and the indexes their queries need. */
export const placesCollections: readonly CollectionDeclaration[] = [
  {
    name: 'places',
    indexes: [
      { name: 'unsent', keys: [['unsent', 1]] },
      {
        name: 'by_street',
        keys: [
          ['streetCode', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: 'posters', indexes: [{ name: 'removeAt', keys: [['removeAt', 1]] }] },
]
