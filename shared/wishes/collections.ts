import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of wishes, and the indexes its queries need. */
export const wishesCollections: readonly CollectionDeclaration[] = []
