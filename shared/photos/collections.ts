import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** Photos, and the indexes their queries need. */
export const photosCollections: readonly CollectionDeclaration[] = [
  {
    name: 'photos',
    indexes: [
      { name: 'by_trace', keys: [['traceId', 1]] },
      {
        name: 'to_ask_again',
        keys: [
          ['check', 1],
          ['askAgainAt', 1],
        ],
      },
      { name: 'to_tidy', keys: [['tidyAt', 1]] },
    ],
  },
]
