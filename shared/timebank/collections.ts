import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of the time bank, and the indexes its queries need. */
export const timebankCollections: readonly CollectionDeclaration[] = [
  {
    name: 'time_accounts',
    indexes: [
      { name: 'of_person', keys: [['personId', 1]] },
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['balanceMinutes', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'on_board',
        keys: [
          ['stationId', 1],
          ['isOnBoard', 1],
        ],
      },
      {
        name: 'to_compare',
        keys: [
          ['stationId', 1],
          ['_id', 1],
        ],
      },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  {
    name: 'time_entries',
    indexes: [
      {
        name: 'of_person',
        keys: [
          ['personId', 1],
          ['bookedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_account',
        keys: [
          ['accountId', 1],
          ['bookedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_month',
        keys: [
          ['stationId', 1],
          ['month', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: 'time_reconciliations', indexes: [{ name: 'due', keys: [['day', 1]] }] },
]
