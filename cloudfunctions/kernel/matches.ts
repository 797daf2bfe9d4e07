import type { Query } from './condition'

/** Whether a document fits a query of this kernel, as the database would judge: for reads inside a transaction. */
export function matches(query: Query, document: object): boolean {
  return Object.entries(query).every(([key, test]) => {
    if (key === '$and') return (test as readonly Query[]).every((part) => matches(part, document))
    if (key === '$or') return (test as readonly Query[]).some((part) => matches(part, document))
    const values = valuesAt(document, key.split('.'))
    return Object.entries(test as Query).every(([operator, wanted]) => fits(operator, wanted, values))
  })
}

/** What stands at a path: a list stands for itself and for each of its items, `undefined` for a field that is missing. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [field, ...rest] = path
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return field === undefined
      ? [value, ...items]
      : items.filter(isObject).flatMap((item) => valuesAt(item, path))
  }
  if (field === undefined) return [value]
  return isObject(value) ? valuesAt(value[field], rest) : [undefined]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fits(operator: string, wanted: unknown, values: readonly unknown[]): boolean {
  switch (operator) {
    case '$eq':
      return values.includes(wanted) || (wanted === null && values.includes(undefined))
    case '$ne':
      return !fits('$eq', wanted, values)
    case '$in':
      return (wanted as readonly unknown[]).some((one) => fits('$eq', one, values))
    case '$exists':
      return values.some((value) => value !== undefined) === wanted
    default:
      return values.some((value) => compares(operator, value, wanted))
  }
}

function compares(operator: string, value: unknown, wanted: unknown): boolean {
  const isComparable =
    (typeof value === 'number' && typeof wanted === 'number') ||
    (typeof value === 'string' && typeof wanted === 'string')
  if (!isComparable) return false
  if (operator === '$gt') return value > wanted
  if (operator === '$gte') return value >= wanted
  if (operator === '$lt') return value < wanted
  return value <= wanted
}
