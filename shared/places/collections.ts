import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of places, and the indexes their queries need. */
export const placesCollections: readonly CollectionDeclaration[] = [
  { name: 'places', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
