import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** Accounts and invitations, and the indexes their queries need. */
export const peopleCollections: readonly CollectionDeclaration[] = [
  {
    name: 'accounts',
    indexes: [
      { name: 'by_station', keys: [['stationIds', 1]] },
      { name: 'by_area', keys: [['posts.areaCode', 1]] },
      { name: 'by_phone', keys: [['phoneHash', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
  { name: 'invitations', indexes: [{ name: 'by_expiry', keys: [['expiresAt', 1]] }] },
]
