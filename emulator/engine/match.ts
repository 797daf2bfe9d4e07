import { Query } from 'mingo/query'
import { conjunctsOf } from './conditions'
import { failed, type Operation } from './errors'
import { nearness } from './geo'
import { context } from './operators'
import { splitPath, valueAt } from './paths'
import { isPlain, type Doc } from './values'

/** What mingo is run with everywhere: our operators only, and no code from queries. */
export const mingoOptions = { context, scriptEnabled: false } as const

/** Runs a piece of mingo; what it throws becomes the service's answer. */
export function asAnswer<T>(operation: Operation, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    throw failed(operation, problem instanceof Error ? problem.message : String(problem))
  }
}

/** Whether a document matches the query. A malformed query is refused at once. */
export function matcher(query: Doc, operation: Operation): (doc: Doc) => boolean {
  const compiled = asAnswer(operation, () => new Query(query, mingoOptions))
  return (doc) => asAnswer(operation, () => compiled.test(doc))
}

/** Orders by distance when the query has `$nearSphere`: nearest first, as Mongo does. */
export function nearestFirst(query: Doc, docs: readonly Doc[]): readonly Doc[] {
  for (const [path, condition] of conjunctsOf(query)) {
    if (!isPlain(condition) || condition['$nearSphere'] === undefined) continue
    const near = nearness(condition['$nearSphere'])
    const away = (doc: Doc): number => near(valueAt(doc, splitPath(path))) ?? Infinity
    return docs
      .map((doc) => ({ doc, metres: away(doc) }))
      .sort((a, b) => a.metres - b.metres)
      .map(({ doc }) => doc)
  }
  return docs
}

/** `{a: 1}`, `{a: 0}`, `{a: {$slice}}`, `{a: {$elemMatch}}`, as in Mongo's find. */
export function projected(docs: readonly Doc[], projection: Doc): readonly Doc[] {
  return asAnswer('Query', () => new Query({}, mingoOptions).find<Doc>([...docs], projection).all())
}
