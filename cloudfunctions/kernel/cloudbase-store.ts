import type { CloudBase } from '@cloudbase/node-sdk'
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { asDatabaseError } from './cloudbase-errors'
import type { Query } from './condition'
import type { Change, Database, DatabaseTransaction, Found } from './database'
import type { Files } from './files'
import { within } from './within'

type Db = ReturnType<CloudBase['database']>
type Collection = ReturnType<Db['collection']>

/** The database and the files of the environment that this process runs in. */
export function openCloudbase(options: { readonly timeoutMs: number }): { database: Database; files: Files } {
  const app = init({ env: SYMBOL_CURRENT_ENV, keepalive: true, timeout: options.timeoutMs })
  const db = app.database()
  return { database: new CloudbaseDatabase(db), files: filesOf(app, options.timeoutMs) }
}

/** Every method is exactly one call; queries go as they are, past the SDK's own condition language and its traps. */
class CloudbaseDatabase implements Database {
  constructor(private readonly db: Db) {}

  async insert(collection: string, document: object) {
    await calling(() => this.db.collection(collection).add(document))
  }

  async insertMany(collection: string, documents: readonly object[]) {
    await calling(() => this.db.collection(collection).add([...documents]))
  }

  async read(collection: string, query: Query, options: Parameters<Database['read']>[2]) {
    let asked = this.where(collection, query)
    for (const [field, direction] of Object.entries(options.order ?? {}))
      asked = asked.orderBy(field, direction)
    const { data } = await calling(() => asked.limit(options.limit).get())
    return data as readonly Found[]
  }

  async count(collection: string, query: Query) {
    const { total } = (await calling(() => this.where(collection, query).count())) as { total: number }
    return total
  }

  async countBy(collection: string, query: Query, field: string) {
    const groups = await this.tally(collection, query, [field])
    return new Map(groups.map(({ values: [value], count }) => [String(value), count]))
  }

  async tally(collection: string, query: Query, by: readonly string[]) {
    const groups = await this.aggregate<Group>(collection, [
      { $match: query },
      { $group: { _id: groupedBy(by), count: { $sum: 1 } } },
    ])
    return groups.map((group) => ({ values: valuesOf(group, by), count: group.count }))
  }

  async sum(
    collection: string,
    query: Query,
    by: readonly string[],
    { of, each }: { readonly of: string; readonly each?: string | undefined },
  ) {
    const groups = await this.aggregate<Group & { readonly total: number }>(collection, [
      { $match: query },
      ...(each === undefined ? [] : [{ $unwind: `$${each}` }]),
      { $group: { _id: groupedBy(by), count: { $sum: 1 }, total: { $sum: `$${of}` } } },
    ])
    return groups.map((group) => ({
      values: valuesOf(group, by),
      count: group.count,
      total: group.total,
    }))
  }

  async middleSpan(
    collection: string,
    query: Query,
    by: readonly string[],
    { from, to }: { readonly from: string; readonly to: string },
  ) {
    const groups = await this.aggregate<Group & { readonly middle: number }>(collection, [
      { $match: { $and: [query, { [to]: { $gt: 0 } }] } },
      { $project: { ...groupedBy(by), span: { $subtract: [`$${to}`, `$${from}`] } } },
      { $sort: { span: 1 } },
      { $group: { _id: groupedBy(placesOf(by)), count: { $sum: 1 }, spans: { $push: '$span' } } },
      { $project: { count: 1, middle: { $arrayElemAt: ['$spans', middleOf('$count')] } } },
    ])
    return groups.map((group) => ({
      values: valuesOf(group, by),
      count: group.count,
      middle: group.middle,
    }))
  }

  private async aggregate<Row>(collection: string, stages: readonly object[]): Promise<readonly Row[]> {
    const raw = this.db.collection(collection).options({ raw: true })
    const { data } = (await calling(() => raw.aggregate([...stages]).end())) as { data: readonly Row[] }
    return data
  }

  async update(collection: string, query: Query, change: Change) {
    const data = toUpdate(this.db, change)
    const { updated } = (await calling(() => this.where(collection, query).update(data))) as {
      updated: number
    }
    return updated
  }

  async updateAndReturn(collection: string, query: Query, change: Change) {
    const data = toUpdate(this.db, change)
    const { doc } = (await calling(() => this.where(collection, query).updateAndReturn(data))) as {
      doc: Found | null
    }
    return doc ?? undefined
  }

  async remove(collection: string, query: Query) {
    const { deleted } = (await calling(() => this.where(collection, query).remove())) as { deleted: number }
    return deleted
  }

  async begin() {
    const start = this.db.startTransaction as () => Promise<SdkTransaction>
    return new CloudbaseTransaction(this.db, await calling(() => start.call(this.db)))
  }

  private where(collection: string, query: Query) {
    // Raw for the condition only: an update is still written with the SDK's commands.
    return this.db.collection(collection).options({ raw: true }).where(query).options({})
  }
}

interface SdkTransaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

class CloudbaseTransaction implements DatabaseTransaction {
  constructor(
    private readonly db: Db,
    private readonly begun: SdkTransaction,
  ) {}

  async get(collection: string, id: string) {
    const { data } = (await calling(() => this.begun.collection(collection).doc(id).get())) as {
      data: Found | null
    }
    return data ?? undefined
  }

  async insert(collection: string, document: object) {
    await calling(() => this.begun.collection(collection).add(document))
  }

  async update(collection: string, id: string, change: Change) {
    const data = toUpdate(this.db, change)
    const asked = this.begun.collection(collection).doc(id)
    const { updated } = (await calling(() => asked.update(data))) as { updated: number }
    return updated
  }

  async commit() {
    await calling(() => this.begun.commit())
  }

  async rollback() {
    await calling(() => this.begun.rollback())
  }
}

interface Group {
  readonly _id: Readonly<Record<string, unknown>>
  readonly count: number
}

/** Named by their place, because a path with a dot is no name of a field. */
function groupedBy(by: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    placesOf(by).map((name, place) => [name, { $ifNull: [`$${by[place] ?? ''}`, null] }]),
  )
}

function placesOf(by: readonly string[]): readonly string[] {
  return by.map((_, place) => `v${place}`)
}

function valuesOf({ _id }: Group, by: readonly string[]): readonly unknown[] {
  return placesOf(by).map((place) => _id[place] ?? null)
}

/** Of an even number the earlier of the two in the middle. */
function middleOf(count: string): object {
  return { $floor: { $divide: [{ $subtract: [count, 1] }, 2] } }
}

/** Values are always wrapped: bare, `{}` would be dropped and an object merged instead of replaced. */
function toUpdate({ command: _ }: Db, change: Change): Record<string, unknown> {
  const update: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(change.set ?? {})) update[field] = _.set(value)
  for (const field of change.remove ?? []) update[field] = _.remove()
  for (const [field, by] of Object.entries(change.inc ?? {})) update[field] = _.inc(by)
  for (const [field, { each, keepLast }] of Object.entries(change.push ?? {})) {
    update[field] = _.push(keepLast === undefined ? { each } : { each, slice: -keepLast })
  }
  for (const [field, values] of Object.entries(change.pull ?? {})) update[field] = _.pullAll(values)
  return update
}

function filesOf(app: CloudBase, timeoutMs: number): Files {
  return {
    async put(path, bytes) {
      // Two calls; for the second, the bytes themselves, the SDK waits a minute whatever limit it was given.
      const upload = () => app.uploadFile({ cloudPath: path, fileContent: bytes })
      const { fileID } = await calling(() => within(2 * timeoutMs, upload))
      return fileID
    },
    async remove(fileIds) {
      if (fileIds.length > 0) await calling(() => app.deleteFile({ fileList: [...fileIds] }))
    },
    async temporaryUrls(fileIds, maxAgeSeconds) {
      if (fileIds.length === 0) return new Map()
      const fileList = fileIds.map((fileID) => ({ fileID, maxAge: maxAgeSeconds }))
      const { fileList: urls } = await calling(() => app.getTempFileURL({ fileList }))
      return new Map(urls.filter((one) => one.tempFileURL !== '').map((one) => [one.fileID, one.tempFileURL]))
    },
  }
}

async function calling<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw asDatabaseError(error)
  }
}
