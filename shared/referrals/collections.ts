import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of referrals, and the indexes their queries need. */
export const referralsCollections: readonly CollectionDeclaration[] = [
  { name: 'referrals', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
