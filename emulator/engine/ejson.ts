import { BSONRegExp, EJSON } from 'bson'
import { invalid } from './errors'
import { isPlain } from './values'

function toRegExp(pattern: string, options: string): RegExp {
  if (!/^[ims]*$/.test(options)) throw invalid(`regular expression options '${options}' are not supported`)
  try {
    return new RegExp(pattern, options)
  } catch {
    throw invalid('the regular expression cannot be read')
  }
}

function settle(value: unknown, now: number | undefined): unknown {
  if (value instanceof BSONRegExp) return toRegExp(value.pattern, value.options)
  if (Array.isArray(value)) return value.map((item: unknown) => settle(item, now))
  if (!isPlain(value)) return value
  const serverDate = value['$tcb_server_date']
  if (serverDate !== undefined) {
    if (now === undefined) throw invalid('serverDate is not supported inside a transaction')
    const offset = isPlain(serverDate) ? serverDate['offset'] : 0
    return new Date(now + (typeof offset === 'number' ? offset : 0))
  }
  const settled: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') throw invalid('__proto__ cannot be a field name')
    settled[key] = settle(member, now)
  }
  return settled
}

/**
 * Reads canonical or relaxed Extended JSON. Numbers become JavaScript numbers; `serverDate` becomes `now`,
 * and is refused where there is no `now` (inside a transaction).
 */
export function decode(text: string, now: number | undefined): unknown {
  let value: unknown
  try {
    value = EJSON.parse(text, { relaxed: true })
  } catch {
    throw invalid('the value is not Extended JSON')
  }
  return settle(value, now)
}

/** Relaxed Extended JSON, which the SDK reads as well as the canonical form. */
export function encode(value: unknown): string {
  return EJSON.stringify({ value }, { relaxed: true }).slice('{"value":'.length, -1)
}
