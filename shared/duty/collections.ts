import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of duty, and the indexes their queries need. */
export const dutyCollections: readonly CollectionDeclaration[] = [
  { name: 'rotas', indexes: [{ name: 'unsent', keys: [['unsent', 1]] }] },
]
