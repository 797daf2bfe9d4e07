import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of errands, and the indexes their queries need. */
export const errandsCollections: readonly CollectionDeclaration[] = [
  { name: 'errands', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
