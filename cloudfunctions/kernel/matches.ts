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

/** What stands at a path; a list stands for itself and for each of its items. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [field, ...rest] = path
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => (field === undefined ? [item] : valuesAt(item, path)))
  if (field === undefined) return [value]
  if (typeof value !== 'object' || value === null) return []
  const member = (value as Readonly<Record<string, unknown>>)[field]
  return member === undefined ? [] : valuesAt(member, rest)
}

function fits(operator: string, wanted: unknown, values: readonly unknown[]): boolean {
  switch (operator) {
    case '$eq':
      return wanted === null ? values.length === 0 || values.includes(null) : values.includes(wanted)
    case '$ne':
      return !fits('$eq', wanted, values)
    case '$in':
      return (wanted as readonly unknown[]).some((one) => fits('$eq', one, values))
    case '$exists':
      return values.length > 0 === wanted
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
