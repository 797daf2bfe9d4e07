import type { CollectionDeclaration, IndexDeclaration } from '../kernel/collection-declaration'

/** What both kinds of papers are asked for. */
const ofPapers: readonly IndexDeclaration[] = [
  {
    name: 'in_status',
    keys: [
      ['fundId', 1],
      ['status', 1],
      ['createdAt', 1],
      ['_id', 1],
    ],
  },
  {
    name: 'of_month',
    keys: [
      ['fundId', 1],
      ['status', 1],
      ['month', 1],
    ],
  },
  { name: 'with_photo', keys: [['allPhotoIds', 1]] },
  { name: 'unsent', keys: [['unsent', 1]] },
]

/** What is kept of funds, and the indexes its queries need. */
export const fundsCollections: readonly CollectionDeclaration[] = [
  {
    name: 'funds',
    indexes: [
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'of_district',
        keys: [
          ['districtCode', 1],
          ['_id', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  { name: 'fund_incomes', indexes: ofPapers },
  { name: 'fund_payments', indexes: ofPapers },
  {
    name: 'fund_entries',
    indexes: [
      {
        name: 'of_fund',
        keys: [
          ['fundId', 1],
          ['bookedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_channel',
        keys: [
          ['fundId', 1],
          ['channel', 1],
          ['bookedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_purpose',
        keys: [
          ['fundId', 1],
          ['purpose', 1],
          ['bookedAt', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  { name: 'fund_reconciliations', indexes: [{ name: 'due', keys: [['day', 1]] }] },
]
