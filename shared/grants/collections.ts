import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** What is kept of grants, and the indexes its queries need. */
export const grantsCollections: readonly CollectionDeclaration[] = []
