import { encode } from '../engine/ejson'
import type { Engine } from '../engine/engine'
import { invalid } from '../engine/errors'
import { listOf } from '../engine/paths'
import { sortOf, type Stage } from '../engine/aggregate'
import { isPlain } from '../engine/values'
import { Fields, type AdminBody } from './fields'

/** What goes into the response beside `requestId`. */
export type AdminReply = Readonly<Record<string, unknown>>

type Action = (engine: Engine, fields: Fields) => Promise<AdminReply>

const read: Action = async (engine, fields) => {
  const projection = fields.doc('projection')
  if (fields.byId) {
    const doc = await engine.get(fields.collection, fields.id, projection, fields.transaction)
    return { data: { list: doc ? [encode(doc)] : [] } }
  }
  const [query, order, skip, limit] = [
    fields.doc('query'),
    fields.doc('order'),
    fields.number('offset'),
    fields.number('limit'),
  ]
  const docs = await engine.find(fields.collection, {
    ...(query && { query }),
    ...(order && { sort: sortOf(order) }),
    ...(skip !== undefined && { skip }),
    ...(limit !== undefined && { limit }),
    ...(projection && { projection }),
  })
  return { data: { list: docs.map(encode) } }
}

const modify: Action = async (engine, fields) => {
  const { body, collection, transaction } = fields
  const data = fields.required('data')
  if (!fields.byId) {
    const updated = await engine.update(collection, fields.doc('query') ?? {}, data, body['multi'] === true)
    return { data: { updated, upsert_id: null } }
  }
  if (body['merge'] === true) {
    return {
      data: { updated: await engine.updateOne(collection, fields.id, data, transaction), upsert_id: null },
    }
  }
  const { updated, upsertedId } = await engine.replace(collection, fields.id, data, transaction)
  return { data: { updated, upsert_id: upsertedId ?? null } }
}

function stageOf(fields: Fields, stage: unknown): Stage {
  const { stageKey, stageValue } = isPlain(stage) ? stage : {}
  if (typeof stageKey !== 'string' || typeof stageValue !== 'string')
    throw invalid('a stage needs stageKey and stageValue')
  return { name: stageKey, value: fields.decode(stageValue) }
}

const actions: Readonly<Record<string, Action>> = {
  async addCollection(engine, fields) {
    await engine.createCollection(fields.collection)
    return { data: {} }
  },
  async insertDocument(engine, fields) {
    const texts = listOf(fields.body['data']) ?? []
    if (texts.length === 0) throw invalid('data is missing')
    if (texts.length > 1 && fields.transaction !== undefined)
      throw invalid('one document at a time inside a transaction')
    const docs = texts.map((text) => {
      const doc = fields.decode(String(text))
      if (!isPlain(doc)) throw invalid('a document must be an object')
      return doc
    })
    return { data: { insertedIds: await engine.insert(fields.collection, docs, fields.transaction) } }
  },
  getDocument: read,
  async calculateDocument(engine, fields) {
    return { data: { total: await engine.count(fields.collection, fields.doc('query')) } }
  },
  modifyDocument: modify,
  async modifyAndReturnDoc(engine, fields) {
    if (fields.transaction !== undefined)
      throw invalid('only doc() operations are possible inside a transaction')
    const doc = await engine.updateAndReturn(
      fields.collection,
      fields.doc('query') ?? {},
      fields.required('data'),
    )
    return { data: { updated: doc ? 1 : 0, doc: doc ? encode(doc) : null } }
  },
  async removeDocument(engine, fields) {
    const { body, collection, transaction } = fields
    const deleted = fields.byId
      ? await engine.removeOne(collection, fields.id, transaction)
      : await engine.remove(collection, fields.doc('query') ?? {}, body['multi'] === true)
    return { data: { deleted } }
  },
  async aggregateDocuments(engine, fields) {
    const stages = (listOf(fields.body['stages']) ?? []).map((stage) => stageOf(fields, stage))
    return { data: { list: (await engine.aggregate(fields.collection, stages)).map(encode) } }
  },
  async startTransaction(engine) {
    return { transactionId: await engine.begin() }
  },
  async commitTransaction(engine, fields) {
    await engine.commit(fields.text('transactionId'))
    return {}
  },
  async abortTransaction(engine, fields) {
    await engine.abort(fields.text('transactionId'))
    return {}
  },
}

const PREFIX = 'database.'

export const isDatabaseAction = (action: string): boolean => action.startsWith(PREFIX)

/** Performs one `database.*` action of the SDK. Refusals are thrown as `DatabaseError` (code, message). */
export async function databaseAction(engine: Engine, body: AdminBody): Promise<AdminReply> {
  const name = String(body['action']).slice(PREFIX.length)
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!action) throw invalid(`unknown action ${PREFIX}${name}`)
  return action(engine, new Fields(body))
}
