import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of wishes, and the indexes its queries need. */
export const wishesCollections: readonly CollectionDeclaration[] = [
  {
    name: 'wishes',
    indexes: [
      {
        name: 'wall',
        keys: [
          ['isPublished', 1],
          ['publishedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'wall_status',
        keys: [
          ['isPublished', 1],
          ['status', 1],
          ['publishedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'wall_audience',
        keys: [
          ['isPublished', 1],
          ['status', 1],
          ['audience', 1],
          ['publishedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'wall_station',
        keys: [
          ['isPublished', 1],
          ['stationId', 1],
          ['publishedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'wall_station_status',
        keys: [
          ['isPublished', 1],
          ['stationId', 1],
          ['status', 1],
          ['publishedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'wall_station_audience',
        keys: [
          ['isPublished', 1],
          ['stationId', 1],
          ['status', 1],
          ['audience', 1],
          ['publishedAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'by_month',
        keys: [
          ['isPublished', 1],
          ['publishedMonth', 1],
          ['status', 1],
        ],
      },
      {
        name: 'of_applicant',
        keys: [
          ['applicantId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'of_giver',
        keys: [
          ['claim.accountId', 1],
          ['claim.at', -1],
          ['_id', -1],
        ],
      },
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
        name: 'thanks_of_station',
        keys: [
          ['stationId', 1],
          ['thanks.status', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'to_tell',
        keys: [
          ['status', 1],
          ['clockAt', 1],
        ],
      },
      { name: 'by_photo', keys: [['handOver.photoIds', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  { name: 'gift_books', indexes: [{ name: 'by_series', keys: [['series', 1]] }] },
]
