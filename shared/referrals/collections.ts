import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** Referrals, and the indexes their queries need. */
export const referralsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'referrals',
    indexes: [
      {
        name: 'sent',
        keys: [
          ['sentBy', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'received',
        keys: [
          ['receivedBy', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'to_remind', keys: [['nextClockAt', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
