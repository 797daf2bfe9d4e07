/** 1 ascending, -1 descending, '2dsphere' for a field that holds GeoJSON. */
type IndexDirection = 1 | -1 | '2dsphere'

export interface IndexDeclaration {
  readonly name: string
  /** Dotted paths in the order of the index. */
  readonly keys: readonly (readonly [path: string, direction: IndexDirection])[]
  /** A missing field counts as null, so two documents without it collide. */
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  readonly name: string
  /** The index on `_id` is always there and is not declared. */
  readonly indexes: readonly IndexDeclaration[]
}
