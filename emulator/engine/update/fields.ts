import { splitPath, valueAt } from '../paths'
import { clone, compare, isPlain, typeName } from '../values'
import { eraseAt, refuse, show, writeAt, type Draft } from './place'

/** Applies one operator to one path of the draft. */
export type Apply = (draft: Draft, path: readonly string[], operand: unknown) => void

function arithmetic(
  operator: string,
  verb: string,
  missing: (by: number) => number,
  work: (a: number, b: number) => number,
): Apply {
  return (draft, path, operand) => {
    const name = path.join('.')
    if (typeof operand !== 'number')
      throw refuse(`Cannot ${verb} with non-numeric argument: {${name}: ${show(operand)}}`)
    const held = valueAt(draft, path)
    if (held !== undefined && typeof held !== 'number') {
      throw refuse(
        `Cannot apply ${operator} to a value of non-numeric type. {_id: ${show(draft['_id'])}} has the field '${path.at(-1) ?? ''}' of non-numeric type ${typeName(held)}`,
      )
    }
    writeAt(draft, path, held === undefined ? missing(operand) : work(held, operand))
  }
}

function extreme(wins: (order: number) => boolean): Apply {
  return (draft, path, operand) => {
    const held = valueAt(draft, path)
    if (held === undefined || wins(compare(operand, held))) writeAt(draft, path, clone(operand))
  }
}

const bit: Apply = (draft, path, operand) => {
  if (!isPlain(operand) || Object.keys(operand).length === 0)
    throw refuse('The $bit modifier needs an object such as {and: 5}')
  let held = valueAt(draft, path) ?? 0
  for (const [kind, mask] of Object.entries(operand)) {
    if (!Number.isInteger(held) || !Number.isInteger(mask)) {
      throw refuse(
        `Cannot apply $bit to a value of non-integral type. Field '${path.join('.')}' has type ${typeName(held)}`,
      )
    }
    const [value, by] = [Number(held), Number(mask)]
    if (kind === 'and') held = value & by
    else if (kind === 'or') held = value | by
    else if (kind === 'xor') held = value ^ by
    else throw refuse(`The $bit modifier only supports 'and', 'or', and 'xor', not '${kind}'`)
  }
  writeAt(draft, path, held)
}

const rename: Apply = (draft, path, operand) => {
  const target = splitPath(String(operand))
  for (const [role, parts] of [
    ['source', path],
    ['destination', target],
  ] as const) {
    const through = parts.some((_, at) => Array.isArray(valueAt(draft, parts.slice(0, at))))
    if (through) throw refuse(`The ${role} field cannot be an array element, '${parts.join('.')}'`)
  }
  const held = valueAt(draft, path)
  if (held === undefined) return
  eraseAt(draft, path)
  writeAt(draft, target, held)
}

/** Operators on a single value. */
export const fieldOperators: Readonly<Record<string, Apply>> = {
  $set: (draft, path, operand) => writeAt(draft, path, clone(operand)),
  $unset: (draft, path) => eraseAt(draft, path),
  $inc: arithmetic(
    '$inc',
    'increment',
    (by) => by,
    (a, b) => a + b,
  ),
  $mul: arithmetic(
    '$mul',
    'multiply',
    () => 0,
    (a, b) => a * b,
  ),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $bit: bit,
  $rename: rename,
}
