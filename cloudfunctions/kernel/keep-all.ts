import type { Collection } from './collection'
import { type Database, DatabaseError } from './database'
import { plainFields } from './plain'

/** As many documents as one call carries without trouble. */
const AT_ONCE = 500
const TRIES = 5

/** See `Store.keepAll`. One call for up to 500 where nothing is there yet. */
export async function keepAll<T extends { readonly _id: string }>(
  database: Database,
  collection: Collection<T>,
  documents: readonly T[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_ONCE)
    await keepSome(database, collection, documents.slice(from, from + AT_ONCE))
}

/** Where it is not clear what was stored, it is looked up, and what is missing is sent again. */
async function keepSome<T extends { readonly _id: string }>(
  database: Database,
  { name }: Collection<T>,
  documents: readonly T[],
): Promise<void> {
  let missing = documents
  for (let attempt = 1; missing.length > 0; attempt++) {
    try {
      await database.insertMany(
        name,
        missing.map((one) => plainFields(one)),
      )
      return
    } catch (error) {
      if (attempt === TRIES || !(error instanceof DatabaseError) || error.kind === 'bug') throw error
    }
    const found = await database.read(
      name,
      { _id: { $in: documents.map(({ _id }) => _id) } },
      { limit: AT_ONCE },
    )
    const known = new Set(found.map(({ _id }) => _id))
    missing = documents.filter(({ _id }) => !known.has(_id))
  }
}
