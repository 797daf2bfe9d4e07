import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of certificates, and the indexes their queries need. */
export const certificatesCollections: readonly CollectionDeclaration[] = [
  {
    name: 'certificates',
    indexes: [
      {
        name: 'of_person',
        keys: [
          ['personId', 1],
          ['issuedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_station',
        keys: [
          ['stationId', 1],
          ['issuedAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'by_number', keys: [['number', 1]], unique: true },
    ],
  },
  { name: 'certificate_books', indexes: [{ name: 'by_series', keys: [['series', 1]] }] },
]
