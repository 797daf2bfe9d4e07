import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** Requests, and the indexes their queries need. */
export const requestsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'requests',
    indexes: [
      {
        name: 'mine',
        keys: [
          ['partyIds', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'mine_open',
        keys: [
          ['partyIds', 1],
          ['isOpen', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'station_queue',
        keys: [
          ['circle', 1],
          ['isOpen', 1],
          ['urgencyRank', 1],
          ['createdAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'desk_queue',
        keys: [
          ['assignee.accountId', 1],
          ['isOpen', 1],
          ['urgencyRank', 1],
          ['createdAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'desk_due',
        keys: [
          ['assignee.accountId', 1],
          ['isOpen', 1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'by_status',
        keys: [
          ['circle', 1],
          ['status', 1],
          ['closedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'to_settle',
        keys: [
          ['status', 1],
          ['closedAt', 1],
        ],
      },
      {
        name: 'by_holder',
        keys: [
          ['isOpen', 1],
          ['assignee.accountId', 1],
        ],
      },
      {
        name: 'to_recheck',
        keys: [
          ['hasUnchecked', 1],
          ['updatedAt', 1],
        ],
      },
      {
        name: 'to_remind',
        keys: [
          ['isOpen', 1],
          ['nextClockAt', 1],
        ],
      },
      {
        name: 'street',
        keys: [
          ['circle', 1],
          ['isOpen', 1],
          ['spot.hazard', 1],
          ['createdAt', -1],
        ],
      },
      { name: 'by_claim', keys: [['claimHash', 1]] },
      {
        name: 'by_caller',
        keys: [
          ['callerHash', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'by_opening',
        keys: [
          ['stationId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'by_first_closing',
        keys: [
          ['stationId', 1],
          ['firstClosedAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'by_photo', keys: [['allPhotoIds', 1]] },
      { name: 'by_phone', keys: [['phoneHash', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
