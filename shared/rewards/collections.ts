import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept, and the indexes its queries need. */
export const rewardsCollections: readonly CollectionDeclaration[] = []
