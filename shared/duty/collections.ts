import type { CollectionDeclaration } from '../kernel/collection-declaration'

/** The rota of each station, and the indexes their queries need. */
export const dutyCollections: readonly CollectionDeclaration[] = [
  {
    name: 'rotas',
    indexes: [
      { name: 'to_look_at', keys: [['lookAt', 1]] },
      { name: 'unsent', keys: [['unsent', 1]] },
    ],
  },
]
