import { isPlain } from './values'

export const splitPath = (path: string): string[] => path.split('.')

export const isArrayIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part)

export function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined
}

/** The value at a path, array positions by number; undefined where there is none. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root
  for (const part of path) {
    const list = listOf(value)
    if (list) value = isArrayIndex(part) ? list[Number(part)] : undefined
    else value = isPlain(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }
  return value
}

/**
 * What an index on the path would hold: one entry per array element (multikey), null where the field is missing,
 * undefined for an empty array.
 */
export function indexedValues(root: unknown, path: readonly string[]): readonly unknown[] {
  const [part, ...rest] = path
  const list = listOf(root)
  if (part === undefined) {
    if (!list) return [root ?? null]
    return list.length === 0 ? [undefined] : list
  }
  if (list) {
    if (isArrayIndex(part)) return indexedValues(list[Number(part)], rest)
    return list.length === 0 ? [null] : list.flatMap((item) => indexedValues(item, path))
  }
  if (!isPlain(root) || !Object.hasOwn(root, part)) return [null]
  return indexedValues(root[part], rest)
}
