/** 1 ascending, -1 descending, '2dsphere' for a field that holds GeoJSON. */
export type IndexDirection = 1 | -1 | '2dsphere'

export interface IndexDeclaration {
  readonly name: string
  /** Dotted paths in the order of the index. */
  readonly keys: readonly (readonly [path: string, direction: IndexDirection])[]
  /** A missing field counts as null, so two documents without it collide. */
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  readonly name: string
  /** The index on `_id` is always there and is not declared. */
  readonly indexes: readonly IndexDeclaration[]
}

/** Every collection and every index: the emulator, the tests and the deployment read this one list. */
export const collections: readonly CollectionDeclaration[] = [
  {
    name: 'accounts',
    indexes: [
      { name: 'by_station', keys: [['stationIds', 1]] },
      { name: 'by_phone', keys: [['phoneHash', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  { name: 'invitations', indexes: [{ name: 'by_expiry', keys: [['expiresAt', 1]] }] },
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
  {
    name: 'requests',
    indexes: [
      {
        name: 'mine',
        keys: [
          ['authorId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'mine_open',
        keys: [
          ['authorId', 1],
          ['isOpen', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'station_queue',
        keys: [
          ['stationId', 1],
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
        name: 'by_status',
        keys: [
          ['stationId', 1],
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
      { name: 'by_photo', keys: [['allPhotoIds', 1]] },
      { name: 'by_phone', keys: [['phoneHash', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
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
