import { conjunctsOf } from '../conditions'
import { matcher } from '../match'
import { listOf, splitPath, valueAt } from '../paths'
import { isPlain, type Doc } from '../values'
import { refuse } from './place'

const hasOperators = (condition: unknown): boolean =>
  isPlain(condition) && Object.keys(condition).some((key) => key.startsWith('$'))

/** The test that one condition of the query makes on a single element of the array. */
function elementTest(
  array: string,
  path: string,
  condition: unknown,
): ((element: unknown) => boolean) | undefined {
  if (path.startsWith(`${array}.`)) {
    const test = matcher({ [path.slice(array.length + 1)]: condition }, 'Update')
    return (element) => isPlain(element) && test(element)
  }
  if (path !== array) return undefined
  const inner = isPlain(condition) ? condition['$elemMatch'] : undefined
  if (isPlain(inner) && !hasOperators(inner)) {
    const test = matcher(inner, 'Update')
    return (element) => isPlain(element) && test(element)
  }
  const test = matcher({ value: inner ?? condition }, 'Update')
  return (element) => test({ value: element })
}

/**
 * Replaces `$` in a path by the place of the first array element that meets every condition the query makes on the
 * array. Where Mongo would pick one of several meanings, none is picked and the update is refused.
 */
export function placed(path: string, query: Doc, doc: Doc): readonly string[] {
  const parts = splitPath(path)
  const at = parts.indexOf('$')
  if (at === -1) return parts
  if (at === 0 || parts.indexOf('$', at + 1) !== -1)
    throw refuse(`Too many positional (i.e. '$') elements found in path '${path}'`)
  const array = parts.slice(0, at)
  const tests = conjunctsOf(query).flatMap(
    ([key, condition]) => elementTest(array.join('.'), key, condition) ?? [],
  )
  const elements = listOf(valueAt(doc, array))
  const place = elements?.findIndex((element) => tests.every((test) => test(element))) ?? -1
  if (tests.length === 0 || place === -1) {
    throw refuse('The positional operator did not find the match needed from the query.')
  }
  return [...array, String(place), ...parts.slice(at + 1)]
}
