import { asAnswer, matcher } from '../match'
import { listOf, valueAt } from '../paths'
import { sorted, type Sort } from '../sort'
import { clone, compare, isPlain, same, typeName } from '../values'
import type { Apply } from './fields'
import { refuse, show, writeAt } from './place'

function arrayAt(
  draft: Parameters<Apply>[0],
  path: readonly string[],
  complaint: (type: string) => string,
): unknown[] | undefined {
  const held = valueAt(draft, path)
  if (held === undefined) return undefined
  const list = listOf(held)
  if (!list) throw refuse(complaint(typeName(held)))
  return [...list]
}

const mustBeArray = (draft: Parameters<Apply>[0], path: readonly string[]) => (type: string) =>
  `The field '${path.join('.')}' must be an array but is of type ${type} in document {_id: ${show(draft['_id'])}}`

function eachOf(operator: string, operand: unknown): readonly unknown[] | undefined {
  if (!isPlain(operand) || operand['$each'] === undefined) return undefined
  const each = listOf(operand['$each'])
  if (!each)
    throw refuse(
      `The argument to $each in ${operator} must be an array but it was of type: ${typeName(operand['$each'])}`,
    )
  return each
}

function inOrder(list: readonly unknown[], order: unknown): unknown[] {
  if (order === 1 || order === -1) return [...list].sort((a, b) => compare(a, b) * order)
  if (!isPlain(order)) throw refuse('The $sort modifier must be 1, -1 or an object of fields')
  const sort: Sort = Object.entries(order).map(([path, way]) => [`value.${path}`, way === -1 ? -1 : 1])
  return sorted(
    list.map((value) => ({ value })),
    sort,
  ).map(({ value }) => value)
}

function whole(modifier: string, value: unknown): number | undefined {
  if (value === undefined || Number.isInteger(value)) return value as number | undefined
  throw refuse(`The value for ${modifier} must be an integer value`)
}

const push: Apply = (draft, path, operand) => {
  const list = arrayAt(draft, path, mustBeArray(draft, path)) ?? []
  const each = eachOf('$push', operand)
  if (!each || !isPlain(operand)) {
    writeAt(draft, path, [...list, clone(operand)])
    return
  }
  const { $each: _each, $position, $sort, $slice, ...unknownOnes } = operand
  const [stranger] = Object.keys(unknownOnes)
  if (stranger !== undefined) throw refuse(`Unrecognized clause in $push: ${stranger}`)
  const position = whole('$position', $position) ?? list.length
  list.splice(position, 0, ...clone(each))
  const ordered = $sort === undefined ? list : inOrder(list, $sort)
  const slice = whole('$slice', $slice)
  if (slice === undefined) writeAt(draft, path, ordered)
  else writeAt(draft, path, slice < 0 ? ordered.slice(slice) : ordered.slice(0, slice))
}

const addToSet: Apply = (draft, path, operand) => {
  const complaint = (type: string) =>
    `Cannot apply $addToSet to non-array field. Field named '${path.at(-1) ?? ''}' has non-array type ${type}`
  const list = arrayAt(draft, path, complaint) ?? []
  for (const value of eachOf('$addToSet', operand) ?? [operand]) {
    if (!list.some((held) => same(held, value))) list.push(clone(value))
  }
  writeAt(draft, path, list)
}

const pop: Apply = (draft, path, operand) => {
  if (operand !== 1 && operand !== -1) throw refuse(`$pop expects 1 or -1, found: ${show(operand)}`)
  const list = arrayAt(
    draft,
    path,
    (type) => `Path '${path.join('.')}' contains an element of non-array type '${type}'`,
  )
  if (list) writeAt(draft, path, operand === 1 ? list.slice(0, -1) : list.slice(1))
}

/** A condition on the element itself, on its fields, or a plain value to compare with. */
function pulls(operand: unknown): (value: unknown) => boolean {
  if (
    operand instanceof RegExp ||
    (isPlain(operand) && Object.keys(operand).some((key) => key.startsWith('$')))
  ) {
    const test = matcher({ value: operand }, 'Update')
    return (value) => test({ value })
  }
  if (!isPlain(operand)) return (value) => same(value, operand)
  const test = matcher(operand, 'Update')
  return (value) => isPlain(value) && test(value)
}

const pull: Apply = (draft, path, operand) => {
  const list = arrayAt(draft, path, () => 'Cannot apply $pull to a non-array value')
  const test = asAnswer('Update', () => pulls(operand))
  if (list)
    writeAt(
      draft,
      path,
      list.filter((value) => !test(value)),
    )
}

const pullAll: Apply = (draft, path, operand) => {
  const values = listOf(operand)
  if (!values) throw refuse(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  const list = arrayAt(draft, path, () => 'Cannot apply $pull to a non-array value')
  if (list)
    writeAt(
      draft,
      path,
      list.filter((held) => !values.some((value) => same(held, value))),
    )
}

/** Operators on a list. */
export const arrayOperators: Readonly<Record<string, Apply>> = {
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
}
