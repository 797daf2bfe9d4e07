import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of goods, and the indexes its queries need. */
export const goodsCollections: readonly CollectionDeclaration[] = []
