import { failed } from '../errors'
import { isArrayIndex, valueAt } from '../paths'
import { isPlain } from '../values'

/** The document while an update is being applied to it: a copy of our own that may be changed. */
export type Draft = Record<string, unknown>

/** Mongo refuses to fill an array with more empty places than this. */
const MOST_PADDING = 1_500_000

export const refuse = (message: string): Error => failed('Update', message)

/** A value as Mongo's messages show it, without the contents of strings. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return '[...]'
  if (isPlain(value))
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${key}: ${show(member)}`)
      .join(', ')} }`
  return typeof value === 'string' ? '"..."' : value instanceof Date ? 'Date' : String(value)
}

function padTo(list: unknown[], index: number): void {
  if (index - list.length > MOST_PADDING)
    throw refuse(`cannot pad an array by more than ${MOST_PADDING} places`)
  while (list.length < index) list.push(null)
}

/** The container at `part`, made as an empty object where there is nothing yet. */
function enter(container: Draft | unknown[], part: string, next: string, above: string): Draft | unknown[] {
  const held = valueAt(container, [part])
  if (held === undefined) {
    const made: Draft = {}
    put(container, part, made, above)
    return made
  }
  if (Array.isArray(held)) {
    if (isArrayIndex(next)) return held as unknown[]
    throw refuse(`Cannot create field '${next}' in element { ${part}: ${show(held)} }`)
  }
  if (isPlain(held)) return held
  throw refuse(`Cannot create field '${next}' in element { ${part}: ${show(held)} }`)
}

function put(container: Draft | unknown[], part: string, value: unknown, above: string): void {
  if (!Array.isArray(container)) {
    container[part] = value
    return
  }
  if (!isArrayIndex(part)) throw refuse(`Cannot create field '${part}' in element { ${above}: [...] }`)
  padTo(container, Number(part))
  container[Number(part)] = value
}

/** Writes a value, making the objects on the way. */
export function writeAt(draft: Draft, path: readonly string[], value: unknown): void {
  let container: Draft | unknown[] = draft
  for (const [at, part] of path.entries()) {
    const next = path[at + 1]
    if (next === undefined) put(container, part, value, path[at - 1] ?? '')
    else container = enter(container, part, next, path[at - 1] ?? '')
  }
}

/** Takes a value away: a field vanishes, an array element becomes null. */
export function eraseAt(draft: Draft, path: readonly string[]): void {
  const parent = valueAt(draft, path.slice(0, -1))
  const last = path.at(-1) ?? ''
  if (Array.isArray(parent)) {
    if (isArrayIndex(last) && Number(last) < parent.length) parent[Number(last)] = null
  } else if (isPlain(parent)) {
    Reflect.deleteProperty(parent, last)
  }
}
