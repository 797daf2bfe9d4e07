import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of volunteers, and the indexes their queries need. */
export const volunteersCollections: readonly CollectionDeclaration[] = [
  { name: 'volunteers', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
