import { invalid } from '../errors'
import { isPlain, same, clone, type Doc } from '../values'
import { arrayOperators } from './arrays'
import { fieldOperators, type Apply } from './fields'
import { refuse, type Draft } from './place'
import { placed } from './positional'

const operators: Readonly<Record<string, Apply>> = { ...fieldOperators, ...arrayOperators }

interface Step {
  readonly operator: string
  readonly apply: Apply
  readonly path: string
  readonly operand: unknown
}

function checkPath(path: string): void {
  const parts = path.split('.')
  if (path === '') throw refuse('An empty update path is not valid.')
  if (parts.includes('')) {
    throw refuse(`The update path '${path}' contains an empty field name, which is not allowed.`)
  }
  const strange = parts.find((part) => (part.startsWith('$') && part !== '$') || part === '__proto__')
  if (strange !== undefined)
    throw refuse(`The field '${strange}' in '${path}' is not allowed in an update path`)
}

function checkRename(from: string, to: unknown): void {
  if (typeof to !== 'string') throw refuse(`The 'to' field for $rename must be a string: ${from}`)
  checkPath(to)
  if (from === to) throw refuse(`The source and target field for $rename must differ: ${from}`)
}

/** Two operators may not touch the same path, nor a path and what lies below it. */
function checkConflicts(paths: readonly string[]): void {
  const seen: string[] = []
  for (const path of paths) {
    const other = seen.find(
      (earlier) => earlier === path || earlier.startsWith(`${path}.`) || path.startsWith(`${earlier}.`),
    )
    if (other !== undefined) {
      throw refuse(
        `Updating the path '${path}' would create a conflict at '${other.length < path.length ? other : path}'`,
      )
    }
    seen.push(path)
  }
}

function stepsOf(update: Doc): readonly Step[] {
  const steps = Object.entries(update).flatMap(([operator, fields]) => {
    const apply = operators[operator]
    if (!apply) throw refuse(`Unknown modifier: ${operator}. Expected a valid update modifier`)
    if (!isPlain(fields))
      throw refuse(`Modifiers operate on fields but we found another type: {${operator}: ...}`)
    return Object.entries(fields).map(([path, operand]) => ({ operator, apply, path, operand }))
  })
  if (steps.length === 0) throw invalid('the update changes nothing: it has no fields')
  for (const { operator, path, operand } of steps) {
    checkPath(path)
    if (operator === '$rename') checkRename(path, operand)
  }
  checkConflicts(
    steps.flatMap(({ operator, path, operand }) =>
      operator === '$rename' ? [path, String(operand)] : [path],
    ),
  )
  return steps
}

/**
 * An update document made ready: refused here when it is malformed, whatever it will meet. The result makes the new
 * document; the query tells what `.$` stands for.
 */
export function updater(update: Doc): (doc: Doc, query: Doc) => Doc {
  const steps = stepsOf(update)
  return (doc, query) => {
    const draft: Draft = clone(doc)
    const paths = steps.map(({ path }) => placed(path, query, doc))
    checkConflicts(paths.map((path) => path.join('.')))
    for (const [at, { apply, operand }] of steps.entries()) apply(draft, paths[at] ?? [], operand)
    if (!same(draft['_id'], doc['_id'])) {
      throw refuse("Performing an update on the path '_id' would modify the immutable field '_id'")
    }
    return draft
  }
}
