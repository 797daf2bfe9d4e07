import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** Notices, and the indexes their queries need. */
export const inboxCollections: readonly CollectionDeclaration[] = [
  {
    name: 'notices',
    indexes: [
      {
        name: 'inbox',
        keys: [
          ['personId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'unread',
        keys: [
          ['personId', 1],
          ['readAt', 1],
        ],
      },
    ],
  },
]
