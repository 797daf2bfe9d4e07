import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept, and the indexes its queries need. */
export const timebankCollections: readonly CollectionDeclaration[] = []
