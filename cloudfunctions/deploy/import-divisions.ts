import type { Division } from '../../shared/network/model'
import type { Database } from '../kernel/database'
import { plainFields } from '../kernel/plain'

/** As many documents as one call carries without trouble: about 60 KB. */
const BATCH = 500

export interface Imported {
  readonly added: number
  readonly changed: number
  readonly same: number
}

/** Brings the places into the database; done again it changes nothing. Places that are no longer listed stay: requests name them. */
export async function importDivisions(
  database: Database,
  divisions: readonly Division[],
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Imported> {
  const known = await readKnown(database, [...new Set(divisions.map((one) => one.parentCode))])
  const added = divisions.filter((one) => !known.has(one._id))
  const changed = divisions.filter((one) => known.has(one._id) && known.get(one._id) !== factsOf(one))
  for (let from = 0; from < added.length; from += BATCH) {
    await database.insertMany(
      'divisions',
      added.slice(from, from + BATCH).map((one) => plainFields(one)),
    )
    progress(Math.min(from + BATCH, added.length), added.length)
  }
  for (const { _id, ...fields } of changed) {
    await database.update('divisions', { _id: { $eq: _id } }, { set: plainFields(fields) })
  }
  return {
    added: added.length,
    changed: changed.length,
    same: divisions.length - added.length - changed.length,
  }
}

async function readKnown(
  database: Database,
  parentCodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  // Twenty streets have fewer than a thousand communities, which is what one read answers at most.
  for (let from = 0; from < parentCodes.length; from += 20) {
    const query = { parentCode: { $in: parentCodes.slice(from, from + 20) } }
    const found = (await database.read('divisions', query, { limit: 1000 })) as readonly Division[]
    if (found.length === 1000) throw new Error('One read did not answer all places below twenty others.')
    for (const place of found) known.set(place._id, factsOf(place))
  }
  return known
}

function factsOf({ name, needsStation }: Division): string {
  return `${name} ${String(needsStation)}`
}
