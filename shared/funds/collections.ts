import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of funds, and the indexes its queries need. */
export const fundsCollections: readonly CollectionDeclaration[] = []
