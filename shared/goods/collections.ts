import type { CollectionDeclaration } from '../kernel/collection-declaration'

const unsent = { name: 'unsent', keys: [['unsent', 1]] } as const

/** What is kept of goods, and the indexes its queries need. */
export const goodsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'givers',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['name', 1],
          ['_id', 1],
        ],
      },
      { name: 'by_link', keys: [['linkHash', 1]] },
      unsent,
    ],
  },
  {
    name: 'pledges',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_giver',
        keys: [
          ['giverId', 1],
          ['status', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      unsent,
    ],
  },
  {
    name: 'goods_items',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['name', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'to_watch',
        keys: [
          ['isWatched', 1],
          ['_id', 1],
        ],
      },
      unsent,
    ],
  },
  {
    name: 'goods_lists',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['receivedOn', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_giver',
        keys: [
          ['giverId', 1],
          ['status', 1],
          ['receivedOn', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_rows',
        keys: [
          ['stationId', 1],
          ['rowsDigest', 1],
        ],
      },
      {
        name: 'to_finish',
        keys: [
          ['status', 1],
          ['createdAt', 1],
        ],
      },
      unsent,
    ],
  },
  {
    name: 'goods_import_parts',
    indexes: [
      {
        name: 'of_list',
        keys: [
          ['listId', 1],
          ['from', 1],
        ],
      },
      { name: 'to_tidy', keys: [['keptAt', 1]] },
    ],
  },
  {
    name: 'batches',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['status', 1],
          ['expiresOn', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'of_item',
        keys: [
          ['itemId', 1],
          ['status', 1],
          ['expiresOn', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'of_list',
        keys: [
          ['listId', 1],
          ['line', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'of_giver',
        keys: [
          ['giverId', 1],
          ['receivedOn', -1],
          ['_id', -1],
        ],
      },
      { name: 'of_pledge', keys: [['pledgeId', 1]] },
      { name: 'by_code', keys: [['code', 1]] },
      {
        name: 'to_warn',
        keys: [
          ['status', 1],
          ['isWarned', 1],
          ['expiresOn', 1],
        ],
      },
      unsent,
    ],
  },
  {
    name: 'moves',
    indexes: [
      {
        name: 'of_batch',
        keys: [
          ['batchId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['createdAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'of_giver',
        keys: [
          ['giverId', 1],
          ['kind', 1],
        ],
      },
    ],
  },
]
